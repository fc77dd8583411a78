namespace DiplomacyBot.Text.Times.Grammar;

/// <summary>What the slots of a pattern read. A slot that stands twice in a pattern fills the first and then the second place.</summary>
internal struct Captures
{
    private bool hasNumber;
    private bool hasUnit;

    public Captures()
    {
    }

    public int Day { get; private set; }

    public int SecondDay { get; private set; }

    public int Month { get; private set; }

    public int SecondMonth { get; private set; }

    public int Year { get; private set; }

    public int SecondYear { get; private set; }

    public DayOfWeek Weekday { get; private set; }

    /// <summary>The count; null for a vague one such as "several".</summary>
    public double? Number { get; private set; }

    public TimeUnit Unit { get; private set; }

    public YearPart Season { get; private set; }

    public int Ordinal { get; private set; }

    public int Decade { get; private set; }

    public int Shift { get; private set; }

    public TimeOfDay Clock { get; private set; }

    public int ShortYear { get; private set; }

    /// <summary>The place of the holiday in the list.</summary>
    public int Holiday { get; private set; }

    /// <summary>-1 for early, 0 for mid, 1 for late.</summary>
    public int Edge { get; private set; }

    /// <summary>0 to 3: morning, afternoon, evening, night.</summary>
    public int DayPart { get; private set; }

    public void Set(Slot slot, int value)
    {
        switch (slot)
        {
            case Slot.Day or Slot.SlashDay when Day == 0: Day = value; break;
            case Slot.Day or Slot.SlashDay: SecondDay = value; break;
            case Slot.Month or Slot.MonthNumber when Month == 0: Month = value; break;
            case Slot.Month or Slot.MonthNumber: SecondMonth = value; break;
            case Slot.Year when Year == 0: Year = value; break;
            case Slot.Year: SecondYear = value; break;
            case Slot.Weekday: Weekday = (DayOfWeek)value; break;
            case Slot.Unit when !hasUnit: (Unit, hasUnit) = ((TimeUnit)value, true); break;
            case Slot.Season: Season = (YearPart)value; break;
            case Slot.Ordinal: Ordinal = value; break;
            case Slot.Decade: Decade = value; break;
            case Slot.Shift: Shift = value; break;
            case Slot.ShortYear: ShortYear = value; break;
            case Slot.Holiday: Holiday = value; break;
            case Slot.Edge: Edge = value; break;
            case Slot.DayPart: DayPart = value; break;
        }
    }

    /// <summary>Keeps the first of two counts, as in "two to three weeks".</summary>
    public void SetNumber(double? value) => (Number, hasNumber) = hasNumber ? (Number, true) : (value, true);

    public void SetClock(TimeOfDay value) => Clock = value;
}
