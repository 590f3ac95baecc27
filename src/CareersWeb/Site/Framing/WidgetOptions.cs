using System.ComponentModel.DataAnnotations;

namespace CareersWeb.Site.Framing;

/// <summary>Which other sites may show parts of this one inside their pages; the configuration section <c>Widget</c>.</summary>
public sealed class WidgetOptions : IValidatableObject
{
    /// <summary>Most sites; a count.</summary>
    public const int MaximumPartners = 500;

    /// <summary>
    /// Origins, such as <c>https://www.school.example, https://council.example:8443</c>, as browsers write them: lower case, no path. Null:
    /// no site may. <c>http</c> is only for a developer's own machine.
    /// </summary>
    public string? Partners { get; init; }

    /// <summary>What <see cref="Partners"/> names, one by one.</summary>
    internal IReadOnlyList<string> Origins => field ??= [.. (Partners ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    /// <summary>Whether a site may; it says who it is, and the browser holds it to that.</summary>
    internal bool Allows(string origin) => Origins.Contains(origin, StringComparer.Ordinal);

    /// <inheritdoc/>
    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (Origins.Count > MaximumPartners) yield return new($"Widget:Partners names {Origins.Count} sites; the most is {MaximumPartners}.");
        foreach (var origin in Origins.Where(origin => !IsOrigin(origin)))
            yield return new($"Widget:Partners holds \"{origin}\", which is no origin like https://www.school.example.");
    }

    private static bool IsOrigin(string origin) =>
        Uri.TryCreate(origin, UriKind.Absolute, out var address) && address.GetLeftPart(UriPartial.Authority) == origin
        && address.UserInfo.Length == 0 && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));
}
