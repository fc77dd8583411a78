namespace DiplomacyBot.Text.Cleaning;

/// <summary>Where a block stands to the dense part of its page.</summary>
internal enum LinePlace
{
    FarBefore,
    Before,
    CloseBefore,
    Inside,
    CloseAfter,
    After,
    FarAfter,
}
