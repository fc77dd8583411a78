namespace DiplomacyBot.Discord.Interactions;

/// <summary>The one place where Discord's limits are applied to what is sent.</summary>
/// <remarks>Limits: Discord API, "Create Message", "Embed Limits", "Component Reference"; counted in code points.</remarks>
public static class ReplyRenderer
{
    private const int MaxContent = 2000;
    private const int MaxCardsTogether = 6000;

    /// <summary>Turns a reply into a message that Discord accepts. Too long a text ends at its last whole line with "…".</summary>
    public static OutgoingMessage Render(Reply reply)
    {
        ArgumentNullException.ThrowIfNull(reply);
        var left = MaxCardsTogether;
        var embeds = new List<Embed>();
        foreach (var card in reply.Cards.Take(10))
        {
            embeds.Add(RenderCard(card, ref left));
        }
        return new OutgoingMessage
        {
            Content = CutAtLine(reply.Text.ToString(), MaxContent),
            Embeds = embeds,
            Rows = [.. reply.Rows.Take(5).Select(RenderRow)],
            Uploads = reply.Uploads,
            MentionedRoles = reply.PingedRoles,
            SuppressLinkPreviews = reply.Cards.Count == 0,
        };
    }

    /// <summary>A form with its labels cleaned and cut.</summary>
    public static Modal Render(Modal form)
    {
        ArgumentNullException.ThrowIfNull(form);
        return form with
        {
            Title = CodePoints.Label(form.Title, 45),
            Fields = [.. form.Fields.Select(RenderField)],
        };
    }

    /// <summary>Suggestions with their names cleaned and cut; those with an empty or too long value are dropped.</summary>
    public static IReadOnlyList<CommandChoice> Render(IEnumerable<CommandChoice> choices) =>
        [.. choices.Where(choice => CodePoints.Count(choice.Value) is >= 1 and <= 100).Take(25).Select(choice => choice with { Name = CodePoints.Label(choice.Name, 100) })];

    private static Embed RenderCard(Card card, ref int left)
    {
        var title = Spend(CutAtLine(card.Title.ToString(), Math.Min(256, left)), ref left);
        var author = Spend(card.Author is null ? null : CutAtLine(CodePoints.Label(card.Author, 256), left), ref left);
        var footer = Spend(card.Footer is null ? null : CutAtLine(CodePoints.Label(card.Footer, 2048), left), ref left);
        var text = Spend(CutAtLine(card.Text.ToString(), Math.Min(4096, left)), ref left);
        var fields = new List<EmbedField>();
        foreach (var field in card.Fields.Take(25))
        {
            var name = CutAtLine(field.Name.ToString(), 256);
            var value = CutAtLine(field.Text.ToString(), 1024);
            if (CodePoints.Count(name) + CodePoints.Count(value) > left || name.Length == 0 || value.Length == 0)
            {
                break;
            }
            fields.Add(new EmbedField(Spend(name, ref left)!, Spend(value, ref left)!, field.Inline));
        }
        return new Embed { Title = title, Author = author, Description = text, Fields = fields, Footer = footer, Color = card.Color, ImageUrl = card.ImageUrl };
    }

    private static string? Spend(string? text, ref int left)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }
        left -= CodePoints.Count(text);
        return text;
    }

    private static string CutAtLine(string text, int max)
    {
        if (CodePoints.Count(text) <= max)
        {
            return text;
        }
        if (max < 2)
        {
            return "";
        }
        var cut = CodePoints.Truncate(text, max - 1);
        var lastLine = cut.LastIndexOf('\n');
        // A trailing backslash would escape the ellipsis and show itself.
        return (lastLine > 0 ? cut[..lastLine] + "\n…" : cut).Replace("\\…", "…", StringComparison.Ordinal);
    }

    private static ActionRow RenderRow(ActionRow row) => new([.. row.Components.Take(5).Select(RenderComponent)]);

    private static Component RenderComponent(Component component) => component switch
    {
        Button button => button with { Label = CodePoints.Label(button.Label, 80) },
        LinkButton link => link with { Label = CodePoints.Label(link.Label, 80) },
        EntitySelect select => select with { Placeholder = PlaceholderOf(select.Placeholder) },
        StringSelect select => select with
        {
            Placeholder = PlaceholderOf(select.Placeholder),
            Options = [.. select.Options.Take(25).Select(RenderOption)],
        },
        _ => component,
    };

    private static string? PlaceholderOf(string? text) => text is null ? null : CodePoints.Label(text, 150);

    private static SelectOption RenderOption(SelectOption option) => option with
    {
        Label = CodePoints.Label(option.Label, 100),
        Description = option.Description is null ? null : CodePoints.Label(option.Description, 100),
    };

    private static ModalField RenderField(ModalField field)
    {
        var label = CodePoints.Label(field.Label, 45);
        var description = field.Description is null ? null : CodePoints.Label(field.Description, 100);
        return field switch
        {
            TextField text => text with { Label = label, Description = description, Value = text.Value is null ? null : CodePoints.Truncate(text.Value, text.MaxLength) },
            SelectField select => select with { Label = label, Description = description, Options = [.. select.Options.Take(25).Select(RenderOption)] },
            _ => field,
        };
    }
}
