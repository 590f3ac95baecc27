using System.Diagnostics;
using OpenTelemetry;

namespace CareersWeb.Observability;

/// <summary>
/// Leaves in a trace only what says nothing about a person: no address of a caller, no text that was searched for, no code or
/// conversation that stands in a path. What is not on the list goes.
/// </summary>
internal sealed class PublicTags : BaseProcessor<Activity>
{
    public const string Method = "http.request.method";
    public const string Route = "http.route";
    public const string Status = "http.response.status_code";

    private static readonly string[] Kept =
    [
        Method, Route, Status, "url.scheme", "error.type", "network.protocol.version", "db.system", "db.system.name", "db.namespace",
    ];

    public override void OnEnd(Activity data)
    {
        ArgumentNullException.ThrowIfNull(data);
        foreach (var (name, _) in data.TagObjects.ToList())
            if (!Kept.Contains(name, StringComparer.Ordinal)) data.SetTag(name, null);
        if (data.GetTagItem(Method) is { } method) data.DisplayName = data.GetTagItem(Route) is { } route ? $"{method} {route}" : $"{method}";
    }
}
