using CareersCatalogue.Outreach;
using CareersWeb.Limits;

namespace CareersWeb.Outreach;

/// <summary>Counts answers by the key, else the address, that they come from. Counts are kept in memory for a minute.</summary>
internal sealed class AddressGate(OutreachOptions options, IHttpContextAccessor http, TimeProvider time) : ISubmissionGate
{
    private const int MostCallers = 100_000;

    private readonly UsageWindows<Caller> _minutes = new(TimeSpan.FromMinutes(1), MostCallers, time);

    public int? TryTake()
    {
        var caller = Caller.Of(http.HttpContext);
        return _minutes.TryTake(caller, 1, options.AddressAnswersPerMinute, out var usage) ? null : usage.Seconds;
    }
}
