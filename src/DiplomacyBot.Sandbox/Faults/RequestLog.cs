namespace DiplomacyBot.Sandbox.Faults;

/// <summary>The newest requests, and how many Discord would have refused.</summary>
internal sealed class RequestLog
{
    private const int Kept = 5_000;
    private readonly Queue<RequestRecord> records = [];
    private readonly Queue<string> complaints = [];
    private readonly Lock gate = new();
    private long refused;
    private long unserved;

    /// <summary>Replies of 400 and above, without 429.</summary>
    public long Refused => Interlocked.Read(ref refused);

    /// <summary>Requests for routes that are not simulated.</summary>
    public long Unserved => Interlocked.Read(ref unserved);

    public IReadOnlyList<RequestRecord> Records
    {
        get
        {
            lock (gate)
                return [.. records];
        }
    }

    /// <summary>What Discord lets pass but no bot should do.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (gate)
                return [.. complaints];
        }
    }

    public void Add(RequestRecord record)
    {
        if (record.Status == 501)
            Interlocked.Increment(ref unserved);
        else if (record.Status >= 400 && record.Status != 429)
            Interlocked.Increment(ref refused);
        lock (gate)
        {
            records.Enqueue(record);
            if (records.Count > Kept)
                records.Dequeue();
        }
    }

    public void Complain(string complaint)
    {
        lock (gate)
        {
            complaints.Enqueue(complaint);
            if (complaints.Count > Kept)
                complaints.Dequeue();
        }
    }
}
