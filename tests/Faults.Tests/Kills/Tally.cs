namespace Faults.Tests.Kills;

/// <summary>What became of one kind of write over all its kills; counts.</summary>
internal sealed class Tally
{
    public int Rounds { get; set; }

    public int Acknowledged { get; set; }

    /// <summary>Acknowledged and not there any more.</summary>
    public int Lost { get; set; }

    /// <summary>Files that were not whole.</summary>
    public int Damaged { get; set; }

    /// <summary>What was there, but not as it was written.</summary>
    public int Half { get; set; }

    public static Tally Sum(IEnumerable<Tally> all) => all.Aggregate(new Tally(), (sum, one) => new()
    {
        Rounds = sum.Rounds + one.Rounds, Acknowledged = sum.Acknowledged + one.Acknowledged, Lost = sum.Lost + one.Lost,
        Damaged = sum.Damaged + one.Damaged, Half = sum.Half + one.Half,
    });
}
