using System.Text.Json;
using System.Text.Unicode;
using GraphQLEngine.Execution;

namespace GraphQLEngine.OverHttp;

/// <summary>
/// Finds the members of a body without decoding any, which is all that a request needs whose document is known already.
/// Whatever is unusual, any <c>extensions</c> included, is left to <see cref="RequestReader"/>, which also knows what to say about it.
/// </summary>
internal static class RequestScanner
{
    private const int Query = 1;
    private const int OperationName = 2;
    private const int Variables = 4;
    private const int Extensions = 8;

    private static readonly JsonReaderOptions InsideABody = new() { MaxDepth = 63 }; // with the body around it as deep as any reader goes

    /// <summary>Scans a body.</summary>
    /// <returns>
    /// False when the body is not a plain request: wrong, with extensions (which may name a document to keep), or with a member given twice,
    /// of another name, or escaped beyond <c>\n</c> and its like. True tells nothing of what stands between the quotes of the query:
    /// it is compared with queries that a whole reader has passed, and a stranger goes through that reader.
    /// </returns>
    internal static bool TryScan(ReadOnlySpan<byte> body, out RequestText text)
    {
        text = default;
        if (body.IndexOf("\\u"u8) >= 0 || !Utf8.IsValid(body)) return false;
        ReadOnlySpan<byte> query = default, operationName = default, variables = default;
        var rest = body;
        var seen = 0;
        if (!JsonText.TryTake((byte)'{', ref rest)) return false;
        do
        {
            if (!JsonText.TryTakeString(ref rest, out var name) || !JsonText.TryTake((byte)':', ref rest)) return false;
            var member = Member(name);
            if (member == 0 || (seen & member) != 0) return false;
            seen |= member;
            var isRead = member switch
            {
                Query => JsonText.TryTakeString(ref rest, out query),
                OperationName => TryTakeName(ref rest, out operationName) || JsonText.TryTakeNull(ref rest),
                Variables => TryTakeObject(ref rest, out variables) || JsonText.TryTakeNull(ref rest),
                _ => JsonText.TryTakeNull(ref rest),
            };
            if (!isRead) return false;
        }
        while (JsonText.TryTake((byte)',', ref rest));
        if (!JsonText.TryTake((byte)'}', ref rest) || !JsonText.IsEnd(rest)) return false;
        text = new() { Query = query, OperationName = operationName, Variables = variables };
        return (seen & Query) != 0;
    }

    private static int Member(ReadOnlySpan<byte> name) =>
        name.SequenceEqual("query"u8) ? Query
        : name.SequenceEqual("variables"u8) ? Variables
        : name.SequenceEqual("operationName"u8) ? OperationName
        : name.SequenceEqual("extensions"u8) ? Extensions
        : 0;

    private static bool TryTakeName(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> name) =>
        JsonText.TryTakeString(ref rest, out name) && name.Length > 0 && !name.ContainsAnyInRange((byte)0, (byte)0x1F) && !name.Contains((byte)'\\');

    private static bool TryTakeObject(scoped ref ReadOnlySpan<byte> rest, out ReadOnlySpan<byte> json)
    {
        json = default;
        var from = JsonText.AfterSpace(rest);
        if (from is not [(byte)'{', ..]) return false;
        try
        {
            var reader = new Utf8JsonReader(from, InsideABody);
            reader.Read();
            reader.Skip();
            json = from[..(int)reader.BytesConsumed];
        }
        catch (JsonException)
        {
            return false;
        }

        rest = from[json.Length..];
        return true;
    }
}
