using CareersWeb.Graph.Playground;
using CareersWeb.Site;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CareersWeb.Pages;

/// <summary>GraphiQL with ready-made examples; without scripts, the examples with links to their answers.</summary>
public sealed class PlaygroundModel : PageModel
{
    /// <summary>What the editor is made of, in the order it is loaded; all but the last come from npm.</summary>
    internal static IReadOnlyList<string> Scripts { get; } =
    [
        "/vendor/playground/purify.js",
        "/vendor/playground/react.js",
        "/vendor/playground/react-dom.js",
        "/vendor/playground/graphiql.js",
        "/playground.js",
    ];

    internal PlaygroundExample Example { get; private set; } = PlaygroundExamples.All[0];

    /// <summary>Whether the address names the example.</summary>
    internal bool IsChosen { get; private set; }

    /// <summary>Shows the page with one example in the editor.</summary>
    /// <param name="example">Its name; the first is shown when it names none.</param>
    public void OnGet([FromQuery] string? example)
    {
        if (PlaygroundExamples.Find(example) is { } chosen) (Example, IsChosen) = (chosen, true);
        Response.Headers.ContentSecurityPolicy = PlaygroundPolicy.With(SecurityHeaders.NonceOf(HttpContext));
    }
}
