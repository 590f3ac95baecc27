namespace GraphQLEngine.OverHttp;

/// <summary>Chooses the media type of the response.</summary>
/// <remarks>Source: GraphQL over HTTP, section "Media Types"; without a preference clients get <c>application/json</c>.</remarks>
internal static class Negotiation
{
    internal const string GraphQLResponse = "application/graphql-response+json";
    internal const string Json = "application/json";
    internal const string GraphQLResponseInUtf8 = GraphQLResponse + "; charset=utf-8";
    internal const string JsonInUtf8 = Json + "; charset=utf-8";

    /// <summary>The media type; null when the client accepts neither.</summary>
    internal static string? Choose(string? accept)
    {
        if (string.IsNullOrWhiteSpace(accept) || accept is Json or "*/*") return Json;
        string? chosen = null;
        var quality = 0.0;
        foreach (var range in accept.Split(',').Select(MediaType.Parse).OfType<MediaType>())
        {
            var offered = range.Type switch
            {
                GraphQLResponse => GraphQLResponse,
                Json or "application/*" or "*/*" => Json,
                _ => null,
            };
            if (offered is null || !range.IsUtf8 || range.Quality <= quality) continue;
            (chosen, quality) = (offered, range.Quality);
        }

        return chosen;
    }
}
