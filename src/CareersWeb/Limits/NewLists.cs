namespace CareersWeb.Limits;

/// <summary>Counts lists that are saved under new codes, by who saves them, so that nobody can fill the database.</summary>
internal sealed class NewLists(RateLimitOptions options, TimeProvider time)
{
    private readonly UsageWindows<Caller> _hours = new(TimeSpan.FromHours(1), options.MaximumCallers, time);

    /// <summary>Counts a list.</summary>
    /// <returns>False when this caller has saved as many as an hour allows; then nothing is counted.</returns>
    public bool TryTake(Caller caller) => !options.Enabled || _hours.TryTake(caller, 1, options.AddressListsPerHour, out _);
}
