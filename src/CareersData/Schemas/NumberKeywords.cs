using System.Globalization;
using System.Text.Json;

namespace CareersData.Schemas;

/// <summary><c>minimum</c> and <c>maximum</c>; both ends belong to the range.</summary>
internal sealed class RangeKeyword(decimal limit, bool isMaximum) : Keyword
{
    internal static string Expected(decimal limit, bool isMaximum) =>
        $"a number of at {(isMaximum ? "most" : "least")} {limit.ToString(CultureInfo.InvariantCulture)}";

    internal override void Check(JsonElement value, string path, List<SchemaViolation> violations)
    {
        if (value.ValueKind != JsonValueKind.Number) return;
        // What decimal cannot hold is far outside any range of ours; its sign says on which side.
        var number = value.TryGetDecimal(out var exact) ? exact : value.GetDouble() < 0 ? decimal.MinValue : decimal.MaxValue;
        if (isMaximum ? number > limit : number < limit) violations.Add(new(path, Shown.Of(value), Expected(limit, isMaximum)));
    }
}
