using System.Text.Json;
using GraphQLEngine.Execution;

namespace CareersGraph.Limits;

/// <summary>
/// What an answer cost by the formula of <see cref="OperationPrice"/>, with the objects that it holds in place of those it might have
/// held. It reads the answer once more, so it is worked out only for callers who ask.
/// </summary>
internal sealed class AnswerPrice
{
    private readonly PriceList _prices;

    private AnswerPrice(PriceList prices) => _prices = prices;

    /// <summary>Hundredths, introspection not among them.</summary>
    /// <param name="operation">What was asked.</param>
    /// <param name="data">The value of <c>data</c>: an object, or null.</param>
    /// <param name="prices">The prices of the schema's fields.</param>
    public static long Of(SelectedOperation operation, ReadOnlySpan<byte> data, PriceList prices)
    {
        var reader = new Utf8JsonReader(data);
        reader.Read();
        var fields = new AnswerPrice(prices).ByResponseName([operation.Fields.Where(field => !IntrospectionPrice.IsIntrospection(field))]);
        return reader.TokenType == JsonTokenType.StartObject ? OfObject(ref reader, fields) : 0;
    }

    private static long OfObject(ref Utf8JsonReader reader, Dictionary<string, Priced> fields)
    {
        var sum = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var field = fields.GetValueOrDefault(reader.GetString() ?? "");
            reader.Read();
            if (field is null) reader.Skip();
            else sum += field.Own + OfValue(ref reader, field);
        }

        return sum;
    }

    private static long OfValue(ref Utf8JsonReader reader, Priced field)
    {
        if (field.IsLeaf) reader.Skip();
        if (field.IsLeaf || reader.TokenType == JsonTokenType.Null) return 0;
        if (reader.TokenType == JsonTokenType.StartObject) return field.Each + OfObject(ref reader, field.Below);
        var sum = 0L;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray) sum += OfValue(ref reader, field);
        return sum;
    }

    // Where a value may be of several types, their fields stand together; those of one name have the price of the dearest.
    private Dictionary<string, Priced> ByResponseName(IEnumerable<IEnumerable<SelectedField>> selections) => selections
        .SelectMany(selection => selection).GroupBy(field => field.ResponseName, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => PricedOf([.. group]), StringComparer.Ordinal);

    private Priced PricedOf(IReadOnlyList<SelectedField> fields)
    {
        var prices = fields.Select(_prices.Of).ToList();
        return new(
            prices[0].IsLeaf,
            prices.Max(price => price.Row.Own),
            prices.Max(price => price.Each),
            ByResponseName(fields.SelectMany(field => field.Selections)));
    }

    private sealed record Priced(bool IsLeaf, long Own, long Each, Dictionary<string, Priced> Below);
}
