using System.Globalization;
using CareersCatalogue.Filters;
using CareersCatalogue.Wishes;

namespace CareersGraph.Filters;

/// <summary>
/// Writes the condition of a wish as a literal of <c>OccupationFilter</c>, which <see cref="OccupationWhere"/> reads back.
/// </summary>
internal static class WhereLiteral
{
    // One row for each filter that a wish can name.
    private static readonly Dictionary<OccupationFilter, Func<IReadOnlyList<string>, string>> Fields = new()
    {
        [EntryRouteFilter.Row] = values => $"entryRoute: {{ kind: {Enums(values)} }}",
        [MinimumLevelFilter.Row] = values =>
            $"minimumLevel: {{ lte: {values.Max(value => int.Parse(value, CultureInfo.InvariantCulture))} }}",
        [PaidTrainingFilter.Row] = values => $"paidTraining: {(values.Contains("yes") ? "true" : "false")}",
        [FamilyFilter.Row] = values => $"family: {{ in: {Texts(values)} }}",
        [InterestFilter.Row] = values => $"interest: {Enums(values)}",
        [SettingFilter.Row] = values => $"setting: {Enums(values)}",
        [PatientContactFilter.Row] = values => $"patientContact: {Enums(values)}",
        [HybridWorkingFilter.Row] = values => $"hybridWorking: {Enums(values)}",
        [WorkingPatternFilter.Row] = values => $"workingPattern: {Enums(values)}",
        [SubjectFilter.Row] = values => $"usefulSubject: {{ in: {Texts(values)} }}",
        [BandFilter.Row] = values => $"band: {{ in: {Texts(values)} }}",
        [RegulatorFilter.Row] = values => $"regulator: {{ in: {Texts(values)} }}",
        [NationFilter.Row] = values => $"nation: {Enum(values[0])}",
        [WishFilters.Without] = values => $"without: {Enums(values)}",
    };

    /// <summary>The literal, on one line.</summary>
    /// <exception cref="InvalidOperationException">The condition names a filter that has no row here.</exception>
    public static string Of(WishCondition condition)
    {
        var tests = condition.AnyOf.SelectMany(Of).ToList();
        var any = tests.Count == 1 ? tests[0] : $"{{ or: [{string.Join(", ", tests)}] }}";
        return condition.IsExcluded ? $"{{ not: {any} }}" : any;
    }

    private static IEnumerable<string> Of(WishTest test)
    {
        if (test.Filter == WishFilters.Title) return test.Values.Select(value => $"{{ title: {{ contains: {Text(value)} }} }}");
        return Fields.TryGetValue(test.Filter, out var write) ? [$"{{ {write(test.Values)} }}"]
            : throw new InvalidOperationException($"The filter {test.Filter.Key} has no row in {nameof(WhereLiteral)}.");
    }

    private static string Enums(IReadOnlyList<string> keys) => $"[{string.Join(", ", keys.Select(Enum))}]";

    private static string Enum(string key) => key.ToUpperInvariant().Replace('-', '_');

    private static string Texts(IReadOnlyList<string> values) => $"[{string.Join(", ", values.Select(Text))}]";

    private static string Text(string value) =>
        $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
