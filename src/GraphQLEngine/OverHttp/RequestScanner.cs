using System.Text.Json;
using System.Text.Unicode;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>
/// Finds the members of a well-formed body without decoding any, which is all that a request needs whose document is known already.
/// Whatever is unusual, any <c>extensions</c> included, is left to <see cref="RequestReader"/>, which also knows what to say about it.
/// </summary>
internal static class RequestScanner
{
    /// <summary>Scans a body.</summary>
    /// <returns>
    /// False when the body is not a plain request: wrong, with extensions (which may name a document to keep), or with a member given twice or
    /// escaped beyond <c>\n</c> and its like.
    /// </returns>
    internal static bool TryScan(ReadOnlySpan<byte> body, out RequestText text)
    {
        text = default;
        if (body.IsEmpty || body.IndexOf("\\u"u8) >= 0 || !Utf8.IsValid(body)) return false;
        try
        {
            var reader = new Utf8JsonReader(body);
            return reader.Read() && reader.TokenType == JsonTokenType.StartObject
                && TryScanMembers(ref reader, body, out text) && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static bool TryScanMembers(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> body, out RequestText text)
    {
        ReadOnlySpan<byte> query = default, operationName = default, variables = default;
        var seen = 0;
        text = default;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var member = Member(ref reader);
            if ((seen & member) != 0) return false;
            seen |= member;
            reader.Read();
            switch (member)
            {
                case Query when reader.TokenType == JsonTokenType.String: query = reader.ValueSpan; break;
                case OperationName when reader.TokenType == JsonTokenType.String && !reader.ValueIsEscaped && reader.ValueSpan.Length > 0:
                    operationName = reader.ValueSpan;
                    break;
                case Variables when reader.TokenType == JsonTokenType.StartObject: variables = Object(ref reader, body); break;
                case OperationName or Variables or Extensions when reader.TokenType == JsonTokenType.Null: break;
                case Other: reader.Skip(); break;
                default: return false;
            }
        }

        text = new() { Query = query, OperationName = operationName, Variables = variables };
        return (seen & Query) != 0;
    }

    private const int Other = 0;
    private const int Query = 1;
    private const int OperationName = 2;
    private const int Variables = 4;
    private const int Extensions = 8;

    private static int Member(scoped ref Utf8JsonReader reader) =>
        reader.ValueTextEquals("query"u8) ? Query
        : reader.ValueTextEquals("variables"u8) ? Variables
        : reader.ValueTextEquals("operationName"u8) ? OperationName
        : reader.ValueTextEquals("extensions"u8) ? Extensions
        : Other;

    private static ReadOnlySpan<byte> Object(scoped ref Utf8JsonReader reader, ReadOnlySpan<byte> body)
    {
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return body[start..(int)reader.BytesConsumed];
    }
}
