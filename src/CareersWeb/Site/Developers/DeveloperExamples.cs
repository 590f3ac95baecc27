namespace CareersWeb.Site.Developers;

/// <summary>
/// Every example for developers: the page <c>/developers</c>, <c>docs/developers.md</c> and the tests read this list. To add one, write its
/// file in <c>Examples/</c> and a row here.
/// </summary>
public static class DeveloperExamples
{
    private const string Api = "Ask the API";
    private const string Widget = "Put the chat on your pages";
    private const string Embeds = "Put jobs on your pages";
    private const string DirectLine = "Bring your own chat client";

    /// <summary>In the order of display, those of one group together.</summary>
    public static IReadOnlyList<DeveloperExample> All { get; } =
    [
        Row("ask.sh", Api, "Ask one question with curl", "No account and no key are needed."),
        Row("careers.ts", Api, "A list in TypeScript", "Needs Node 20 or a browser, and no package."),
        Row("careers.py", Api, "A list in Python", "Needs Python 3.9, and no package."),
        Row("Careers.cs", Api, "A list in C#", "Needs the .NET 10 SDK, and no package."),
        Row("ask-by-hash.sh", Api, "Ask by the hash of a query", "A query that the service has seen can be asked for by its hash, as a short GET."),
        Row("widget.html", Widget, "The chat in one line", "It puts a button in the corner of the page. The chat is loaded when somebody presses it."),
        Row("widget-theme.html", Widget, "The chat in your colours",
            "Text that could not be read on its colour is mended, and the browser's console says how. The position is left or right."),
        Row("embed-chat.html", Widget, "The chat as a part of the page", "It fills the element that it stands in."),
        Row("embed-occupation.html", Embeds, "One job", "The slug is the last part of the address of the job's page here."),
        Row("embed-search.html", Embeds, "A search box", "The best answers show below the box; each leads to its page here."),
        Row("embed-compare.html", Embeds, "Jobs side by side", "Two to six jobs."),
        Row("embed-pathway.html", Embeds, "The ways into a job", "A picture over the years, and the same in words."),
        Row("embed-quiz.html", Embeds, "A quiz", "Likes in, jobs with their reasons out. It asks for no grades, and nothing is kept."),
        Row("direct-line-token.sh", DirectLine, "Get a token on your server", "The chat speaks Direct Line 3.0. Ask us for a secret, and keep it on your server."),
        Row("direct-line-page.html", DirectLine, "Web Chat with that token", "The page loads its own copy of the npm package botframework-webchat, as it comes."),
    ];

    private static DeveloperExample Row(string file, string group, string title, string text)
    {
        using var stream = typeof(DeveloperExamples).Assembly.GetManifestResourceStream($"Developers/{file}")
            ?? throw new InvalidOperationException($"The example {file} is not embedded.");
        using var reader = new StreamReader(stream);
        return new(file, group, title, text, Language(Path.GetExtension(file)), reader.ReadToEnd().TrimEnd());
    }

    private static string Language(string ending) => ending switch
    {
        ".sh" => "sh",
        ".ts" => "ts",
        ".py" => "python",
        ".cs" => "csharp",
        _ => "html",
    };
}
