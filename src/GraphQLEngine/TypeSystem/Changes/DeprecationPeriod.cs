using System.Globalization;
using System.Text.RegularExpressions;

namespace GraphQLEngine.TypeSystem.Changes;

/// <summary>
/// When a breaking change is allowed: what it breaks had been deprecated in the schema before, for at least a period, counted from the day
/// that the reason of <c>@deprecated</c> names, such as <c>2026-11-22: use compare instead</c>.
/// </summary>
public static partial class DeprecationPeriod
{
    /// <summary>The breaking changes that nobody was told of in time, in their order.</summary>
    /// <param name="changes">From <see cref="SchemaComparison.Compare"/>.</param>
    /// <param name="before">The schema that clients know.</param>
    /// <param name="today">The day of the release.</param>
    /// <param name="months">How long something must have been deprecated.</param>
    public static IReadOnlyList<SchemaChange> TooSoon(IEnumerable<SchemaChange> changes, Schema before, DateOnly today, int months) =>
        [.. changes.Where(change => change.Severity == ChangeSeverity.Breaking
            && !(Since(before, change.Coordinate) <= today.AddMonths(-months)))];

    // The day from which the element, or the field that an argument belongs to, has been deprecated; null when it was not.
    private static DateOnly? Since(Schema schema, string coordinate)
    {
        var parts = Coordinate().Match(coordinate);
        if (!parts.Success || schema.FindType(parts.Groups["type"].Value) is not { } type) return null;
        var name = parts.Groups["member"].Value;
        return type switch
        {
            FieldsType fields when fields.FindField(name) is { } field =>
                Day(field.FindArgument(parts.Groups["argument"].Value)?.DeprecationReason) ?? Day(field.DeprecationReason),
            EnumType values => Day(values.FindValue(name)?.DeprecationReason),
            InputObjectType input => Day(input.Fields.FirstOrDefault(field => field.Name == name)?.DeprecationReason),
            _ => null,
        };
    }

    private static DateOnly? Day(string? reason) => reason is not null && DayIn().Match(reason) is { Success: true } found
        && DateOnly.TryParseExact(found.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    [GeneratedRegex(@"^(?<type>\w+)\.(?<member>\w+)(\((?<argument>\w+):\))?$", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Coordinate();

    [GeneratedRegex(@"\d{4}-\d{2}-\d{2}", RegexOptions.NonBacktracking)]
    private static partial Regex DayIn();
}
