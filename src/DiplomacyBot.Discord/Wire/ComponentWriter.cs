namespace DiplomacyBot.Discord.Wire;

/// <summary>Spells components; the numbers are Discord's component types.</summary>
internal static class ComponentWriter
{
    private const int Row = 1;
    private const int ButtonType = 2;
    private const int StringSelectType = 3;
    private const int TextInput = 4;
    private const int Label = 18;
    private const int LinkStyle = 5;
    private const int SingleLine = 1;
    private const int Paragraph = 2;

    public static ComponentOut[] Rows(IReadOnlyList<ActionRow> rows) =>
        [.. rows.Select(row => new ComponentOut { Type = Row, Components = [.. row.Components.Select(Write)] })];

    public static ModalOut Form(Modal form) => new(form.CustomId, form.Title, [.. form.Fields.Select(Labelled)]);

    private static ComponentOut Write(Component component) => component switch
    {
        Button button => new ComponentOut
        {
            Type = ButtonType,
            CustomId = button.CustomId,
            Label = button.Label,
            Style = (int)button.Style,
            Disabled = button.Disabled ? true : null,
        },
        LinkButton link => new ComponentOut { Type = ButtonType, Style = LinkStyle, Url = link.Url, Label = link.Label },
        StringSelect select => new ComponentOut
        {
            Type = StringSelectType,
            CustomId = select.CustomId,
            Options = Options(select.Options),
            Placeholder = select.Placeholder,
            MinValues = select.MinValues,
            MaxValues = select.MaxValues,
        },
        EntitySelect select => new ComponentOut
        {
            Type = (int)select.Kind,
            CustomId = select.CustomId,
            Placeholder = select.Placeholder,
            ChannelTypes = select.Kind == EntityKind.Channel && select.ChannelTypes is { Count: > 0 } types ? types : null,
            DefaultValues = select.Chosen is { Count: > 0 } chosen
                ? [.. chosen.Select(id => new SelectDefaultOut(id, NameOf(select.Kind)))]
                : null,
            MinValues = select.MinValues,
            MaxValues = select.MaxValues,
        },
        _ => throw new ArgumentException($"'{component.GetType().Name}' is no component this client can send.", nameof(component)),
    };

    private static ComponentOut Labelled(ModalField field) => new()
    {
        Type = Label,
        Label = field.Label,
        Description = string.IsNullOrEmpty(field.Description) ? null : field.Description,
        Component = field switch
        {
            TextField text => new ComponentOut
            {
                Type = TextInput,
                CustomId = text.CustomId,
                Style = text.Multiline ? Paragraph : SingleLine,
                Value = string.IsNullOrEmpty(text.Value) ? null : text.Value,
                Placeholder = string.IsNullOrEmpty(text.Placeholder) ? null : text.Placeholder,
                MaxLength = text.MaxLength,
                Required = text.Required,
            },
            SelectField select => new ComponentOut
            {
                Type = StringSelectType,
                CustomId = select.CustomId,
                Options = Options(select.Options),
                Required = select.Required,
                MinValues = select.Required ? 1 : 0,
                MaxValues = 1,
            },
            _ => throw new ArgumentException($"'{field.GetType().Name}' is no form field this client can send.", nameof(field)),
        },
    };

    private static SelectOptionOut[] Options(IReadOnlyList<SelectOption> options) =>
        [.. options.Select(o => new SelectOptionOut(o.Label, o.Value, string.IsNullOrEmpty(o.Description) ? null : o.Description, o.IsDefault ? true : null))];

    private static string NameOf(EntityKind kind) => kind switch
    {
        EntityKind.User => "user",
        EntityKind.Role => "role",
        _ => "channel",
    };
}
