using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DiplomacyBot.Storage.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Article",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: true),
                    Origin = table.Column<string>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    CurrentRevisionId = table.Column<long>(type: "INTEGER", nullable: true),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<long>(type: "INTEGER", nullable: true),
                    VisibleSince = table.Column<long>(type: "INTEGER", nullable: true),
                    RetiredWithFile = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Article", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "AuditEntry",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    ActorId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Action = table.Column<string>(type: "TEXT", nullable: false),
                    Subject = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AuditEntry", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "BoardChoice",
                columns: table => new
                {
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    ShownName = table.Column<string>(type: "TEXT", nullable: true),
                    ShownNameKey = table.Column<string>(type: "TEXT", nullable: true),
                    ChosenAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_BoardChoice", x => new { x.GuildId, x.MemberId });
                });

            migrationBuilder.CreateTable(
                name: "GuildSettings",
                columns: table => new
                {
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    Zone = table.Column<string>(type: "TEXT", nullable: true),
                    BriefingsChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    QuizChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    ModeratorsChannelId = table.Column<long>(type: "INTEGER", nullable: true),
                    ModeratorRoleId = table.Column<long>(type: "INTEGER", nullable: true),
                    OrganizerRoleId = table.Column<long>(type: "INTEGER", nullable: true),
                    SafeguardingContact = table.Column<string>(type: "TEXT", nullable: true),
                    ShelfHash = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_GuildSettings", x => x.GuildId);
                });

            migrationBuilder.CreateTable(
                name: "Meta",
                columns: table => new
                {
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Meta", x => x.Key);
                });

            migrationBuilder.CreateTable(
                name: "Standing",
                columns: table => new
                {
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    Board = table.Column<string>(type: "TEXT", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Points = table.Column<int>(type: "INTEGER", nullable: false),
                    Answered = table.Column<int>(type: "INTEGER", nullable: false),
                    ReachedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsVisible = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Standing", x => new { x.GuildId, x.Board, x.MemberId });
                });

            migrationBuilder.CreateTable(
                name: "View",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", nullable: false),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    OwnerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Command = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false),
                    ExpiresAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_View", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArticleRevision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    Author = table.Column<string>(type: "TEXT", nullable: true),
                    Published = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Topics = table.Column<string>(type: "TEXT", nullable: false),
                    Sources = table.Column<string>(type: "TEXT", nullable: false),
                    ReviewedBy = table.Column<string>(type: "TEXT", nullable: true),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedBy = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArticleRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArticleRevision_Article_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Article",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Quiz",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", nullable: false),
                    Title = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    ContentHash = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Quiz", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Quiz_Article_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Article",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Schedule",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    CivilStart = table.Column<string>(type: "TEXT", nullable: false),
                    Zone = table.Column<string>(type: "TEXT", nullable: false),
                    Recurrence = table.Column<string>(type: "TEXT", nullable: false),
                    Grace = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    CreatedBy = table.Column<long>(type: "INTEGER", nullable: false),
                    CreatedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    NextCivil = table.Column<string>(type: "TEXT", nullable: true),
                    NextDue = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Schedule", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Schedule_Article_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Article",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "WarningDecision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleId = table.Column<long>(type: "INTEGER", nullable: false),
                    WarningKey = table.Column<string>(type: "TEXT", nullable: false),
                    Decision = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WarningDecision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_WarningDecision_Article_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Article",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Question",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuizId = table.Column<long>(type: "INTEGER", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Ordinal = table.Column<int>(type: "INTEGER", nullable: false),
                    CurrentRevisionId = table.Column<long>(type: "INTEGER", nullable: true),
                    Removed = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Question", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Question_Quiz_QuizId",
                        column: x => x.QuizId,
                        principalTable: "Quiz",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuizRun",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuizId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    StartedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    FinishedAt = table.Column<long>(type: "INTEGER", nullable: true),
                    ShownRevisionId = table.Column<long>(type: "INTEGER", nullable: true),
                    ShownAt = table.Column<long>(type: "INTEGER", nullable: true),
                    QuestionRevisionIds = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuizRun", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuizRun_Quiz_QuizId",
                        column: x => x.QuizId,
                        principalTable: "Quiz",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Delivery",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    ScheduleId = table.Column<long>(type: "INTEGER", nullable: false),
                    CivilTime = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    ChannelId = table.Column<long>(type: "INTEGER", nullable: false),
                    ArticleRevisionId = table.Column<long>(type: "INTEGER", nullable: true),
                    Nonce = table.Column<string>(type: "TEXT", nullable: false),
                    Mark = table.Column<string>(type: "TEXT", nullable: false),
                    FirstAttemptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    LastAttemptAt = table.Column<long>(type: "INTEGER", nullable: true),
                    Attempts = table.Column<int>(type: "INTEGER", nullable: false),
                    MessageId = table.Column<long>(type: "INTEGER", nullable: true),
                    ErrorCode = table.Column<int>(type: "INTEGER", nullable: true),
                    ErrorText = table.Column<string>(type: "TEXT", nullable: true),
                    ModeratorsToldAt = table.Column<long>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Delivery", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Delivery_ArticleRevision_ArticleRevisionId",
                        column: x => x.ArticleRevisionId,
                        principalTable: "ArticleRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Delivery_Schedule_ScheduleId",
                        column: x => x.ScheduleId,
                        principalTable: "Schedule",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "QuestionRevision",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    Choices = table.Column<string>(type: "TEXT", nullable: false),
                    AnswerId = table.Column<string>(type: "TEXT", nullable: false),
                    Phrase = table.Column<string>(type: "TEXT", nullable: false),
                    ArticleRevisionId = table.Column<long>(type: "INTEGER", nullable: false),
                    PhraseStart = table.Column<int>(type: "INTEGER", nullable: false),
                    PhraseEnd = table.Column<int>(type: "INTEGER", nullable: false),
                    Explanation = table.Column<string>(type: "TEXT", nullable: false),
                    Difficulty = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_QuestionRevision", x => x.Id);
                    table.ForeignKey(
                        name: "FK_QuestionRevision_ArticleRevision_ArticleRevisionId",
                        column: x => x.ArticleRevisionId,
                        principalTable: "ArticleRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_QuestionRevision_Question_QuestionId",
                        column: x => x.QuestionId,
                        principalTable: "Question",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "DeliveryEvent",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    DeliveryId = table.Column<long>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    State = table.Column<string>(type: "TEXT", nullable: false),
                    Detail = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_DeliveryEvent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_DeliveryEvent_Delivery_DeliveryId",
                        column: x => x.DeliveryId,
                        principalTable: "Delivery",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "Answer",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    GuildId = table.Column<long>(type: "INTEGER", nullable: false),
                    RunId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionId = table.Column<long>(type: "INTEGER", nullable: false),
                    QuestionRevisionId = table.Column<long>(type: "INTEGER", nullable: false),
                    MemberId = table.Column<long>(type: "INTEGER", nullable: false),
                    ChoiceId = table.Column<string>(type: "TEXT", nullable: false),
                    Elapsed = table.Column<long>(type: "INTEGER", nullable: false),
                    AnsweredAt = table.Column<long>(type: "INTEGER", nullable: false),
                    IsScored = table.Column<bool>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Answer", x => x.Id);
                    table.ForeignKey(
                        name: "FK_Answer_QuestionRevision_QuestionRevisionId",
                        column: x => x.QuestionRevisionId,
                        principalTable: "QuestionRevision",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_Answer_QuizRun_RunId",
                        column: x => x.RunId,
                        principalTable: "QuizRun",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_Answer_GuildId_MemberId_QuestionId",
                table: "Answer",
                columns: new[] { "GuildId", "MemberId", "QuestionId" });

            migrationBuilder.CreateIndex(
                name: "IX_Answer_QuestionRevisionId",
                table: "Answer",
                column: "QuestionRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Answer_RunId_QuestionId",
                table: "Answer",
                columns: new[] { "RunId", "QuestionId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Article_GuildId_Slug",
                table: "Article",
                columns: new[] { "GuildId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Article_GuildId_State_VisibleSince",
                table: "Article",
                columns: new[] { "GuildId", "State", "VisibleSince" });

            migrationBuilder.CreateIndex(
                name: "IX_ArticleRevision_ArticleId_Number",
                table: "ArticleRevision",
                columns: new[] { "ArticleId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_AuditEntry_GuildId_At",
                table: "AuditEntry",
                columns: new[] { "GuildId", "At" });

            migrationBuilder.CreateIndex(
                name: "IX_BoardChoice_GuildId_ShownNameKey",
                table: "BoardChoice",
                columns: new[] { "GuildId", "ShownNameKey" });

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_ArticleRevisionId",
                table: "Delivery",
                column: "ArticleRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_GuildId_DueAt",
                table: "Delivery",
                columns: new[] { "GuildId", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_Nonce",
                table: "Delivery",
                column: "Nonce",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_ScheduleId_CivilTime",
                table: "Delivery",
                columns: new[] { "ScheduleId", "CivilTime" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Delivery_State_DueAt",
                table: "Delivery",
                columns: new[] { "State", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_DeliveryEvent_DeliveryId",
                table: "DeliveryEvent",
                column: "DeliveryId");

            migrationBuilder.CreateIndex(
                name: "IX_Question_QuizId_Key",
                table: "Question",
                columns: new[] { "QuizId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuestionRevision_ArticleRevisionId",
                table: "QuestionRevision",
                column: "ArticleRevisionId");

            migrationBuilder.CreateIndex(
                name: "IX_QuestionRevision_QuestionId_Number",
                table: "QuestionRevision",
                columns: new[] { "QuestionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_Quiz_ArticleId",
                table: "Quiz",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Quiz_GuildId_Slug",
                table: "Quiz",
                columns: new[] { "GuildId", "Slug" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_QuizRun_GuildId_MemberId_StartedAt",
                table: "QuizRun",
                columns: new[] { "GuildId", "MemberId", "StartedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_QuizRun_OneScored",
                table: "QuizRun",
                columns: new[] { "GuildId", "QuizId", "MemberId" },
                unique: true,
                filter: "Kind = 'Scored'");

            migrationBuilder.CreateIndex(
                name: "IX_QuizRun_QuizId",
                table: "QuizRun",
                column: "QuizId");

            migrationBuilder.CreateIndex(
                name: "IX_Schedule_ArticleId",
                table: "Schedule",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_Schedule_GuildId_State",
                table: "Schedule",
                columns: new[] { "GuildId", "State" });

            migrationBuilder.CreateIndex(
                name: "IX_Schedule_NextDue",
                table: "Schedule",
                column: "NextDue");

            migrationBuilder.CreateIndex(
                name: "IX_Standing_GuildId_Board_IsVisible_Points_ReachedAt_MemberId",
                table: "Standing",
                columns: new[] { "GuildId", "Board", "IsVisible", "Points", "ReachedAt", "MemberId" },
                descending: new[] { false, false, false, true, false, false });

            migrationBuilder.CreateIndex(
                name: "IX_Standing_GuildId_MemberId",
                table: "Standing",
                columns: new[] { "GuildId", "MemberId" });

            migrationBuilder.CreateIndex(
                name: "IX_View_ExpiresAt",
                table: "View",
                column: "ExpiresAt");

            migrationBuilder.CreateIndex(
                name: "IX_View_GuildId_OwnerId",
                table: "View",
                columns: new[] { "GuildId", "OwnerId" });

            migrationBuilder.CreateIndex(
                name: "IX_WarningDecision_ArticleId_WarningKey",
                table: "WarningDecision",
                columns: new[] { "ArticleId", "WarningKey" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "Answer");

            migrationBuilder.DropTable(
                name: "AuditEntry");

            migrationBuilder.DropTable(
                name: "BoardChoice");

            migrationBuilder.DropTable(
                name: "DeliveryEvent");

            migrationBuilder.DropTable(
                name: "GuildSettings");

            migrationBuilder.DropTable(
                name: "Meta");

            migrationBuilder.DropTable(
                name: "Standing");

            migrationBuilder.DropTable(
                name: "View");

            migrationBuilder.DropTable(
                name: "WarningDecision");

            migrationBuilder.DropTable(
                name: "QuestionRevision");

            migrationBuilder.DropTable(
                name: "QuizRun");

            migrationBuilder.DropTable(
                name: "Delivery");

            migrationBuilder.DropTable(
                name: "Question");

            migrationBuilder.DropTable(
                name: "ArticleRevision");

            migrationBuilder.DropTable(
                name: "Schedule");

            migrationBuilder.DropTable(
                name: "Quiz");

            migrationBuilder.DropTable(
                name: "Article");
        }
    }
}
