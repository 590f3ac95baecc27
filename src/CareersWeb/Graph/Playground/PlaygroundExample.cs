namespace CareersWeb.Graph.Playground;

/// <summary>A request that people can try and make their own.</summary>
/// <param name="Slug">Names it in addresses; the file is called so.</param>
/// <param name="Title">What it finds, in a few words.</param>
/// <param name="Audience">Who it is for, such as <c>For advisers</c>.</param>
/// <param name="Description">One or two sentences.</param>
/// <param name="Document">GraphQL with one operation, every variable of which has a default or may be left out.</param>
internal sealed record PlaygroundExample(string Slug, string Title, string Audience, string Description, string Document)
{
    /// <summary>Whether it only asks, so that a plain link can show its answer.</summary>
    public bool IsQuery => Document.StartsWith("query", StringComparison.Ordinal);

    /// <summary>The page with this example in the editor.</summary>
    public string Address => $"{Site.SiteMap.Playground}?example={Slug}";

    /// <summary>The answer as JSON.</summary>
    public string AnswerAddress => $"/graphql?query={Uri.EscapeDataString(Document)}";

    /// <summary>Reads a file: comment lines with the title, the audience, an empty one, the description; then the document.</summary>
    /// <exception cref="InvalidDataException">The file does not begin so.</exception>
    public static PlaygroundExample Read(string slug, string text)
    {
        var lines = text.Split('\n');
        var comments = lines.TakeWhile(line => line.StartsWith('#')).Select(line => line[1..].Trim()).ToArray();
        if (comments is not [{ Length: > 0 } title, { Length: > 0 } audience, "", ..] || comments.Length < 4)
            throw new InvalidDataException($"The example {slug} must begin with comments: title, audience, an empty line, description.");
        return new(slug, title, audience, string.Join(' ', comments[3..]), string.Join('\n', lines[comments.Length..]).Trim());
    }
}
