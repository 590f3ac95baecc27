namespace CareersWeb.Limits;

/// <summary>Counts codes of lists that nobody has, by who tried them, so that codes cannot be guessed.</summary>
internal sealed class WrongCodes(RateLimitOptions options, TimeProvider time)
{
    private readonly UsageWindows<Caller> _hours = new(TimeSpan.FromHours(1), options.MaximumCallers, time);

    /// <summary>Whether this caller has tried so many that no more are looked up for now.</summary>
    public bool AreTooMany(Caller caller) => options.Enabled && _hours.Of(caller).Used >= options.AddressWrongCodesPerHour;

    /// <summary>Counts a wrong code.</summary>
    public void Count(Caller caller) => _hours.TryTake(caller, 1, int.MaxValue, out _);
}
