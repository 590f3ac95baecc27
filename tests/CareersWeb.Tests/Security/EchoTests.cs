using AngleSharp.Html.Parser;

namespace CareersWeb.Tests.Security;

/// <summary>Whatever is typed comes back as text: a thousand tries at every place that repeats what somebody wrote.</summary>
[Collection(ListeningGroup.Name)]
public sealed class EchoTests(ListeningHost host)
{
    private const int Tries = 1_000;
    private const string Mark = "ZZmarkZZ";

    private static readonly string[] Places =
    [
        "/occupations?q={0}", "/occupations?family={0}", "/occupations?sort={0}", "/occupations/{0}", "/routes/{0}", "/subjects/{0}", "/collections/{0}",
        "/compare?jobs={0}", "/match?likes={0}", "/pathways?to={0}", "/glossary?q={0}", "/glossary?letter={0}", "/programmes?area={0}", "/saved?jobs={0}",
        "/chat?question={0}", "/events/{0}", "/insights/{0}", "/{0}", "/graphql/playground?query={0}",
    ];

    private static readonly string[] Openings =
    [
        "<script>", "<ScRiPt>", "<script src=//x>", "<svg onload=", "<svg/onload=", "<img src=x onerror=", "<body onload=", "<iframe srcdoc=", "<a href=javascript:",
        "<math><a xlink:href=javascript:", "\"><script>", "'><script>", "\" onfocus=", "' onfocus=", "\" autofocus onfocus=", "</script><script>", "</title><script>",
        "</textarea><script>", "<!--><script>", "--><script>", "<style>@import'", "<link rel=stylesheet href=", "<base href=", "<meta http-equiv=refresh content=", "<form action=",
        "<input autofocus onfocus=", "<details open ontoggle=", "<video><source onerror=", "<object data=", "<embed src=", "<template><script>", "javascript:", "data:text/html,",
        "&lt;script&gt;", "&#60;script&#62;", "\u003cscript\u003e", "\uFF1Cscript\uFF1E", "\u2028<script>", "{{constructor.constructor('", "${alert(", "<%= ", "]]><script>",
    ];

    private static readonly string[] Endings = [$"{Mark}()", $"{Mark}()>", $"{Mark}//", $"{Mark}`1`", $"{Mark}\u0000>", $"{Mark}</script>", $"\t{Mark}=1", $"\"{Mark}\"", $"{Mark}&#x28;&#x29;"];

    [Fact]
    public async Task Attack_InAnyEchoPoint_StaysText()
    {
        var parser = new HtmlParser();
        var random = new Random(20_261_122);
        var echoed = 0;
        for (var attempt = 0; attempt < Tries; attempt++)
        {
            var attack = Openings[attempt % Openings.Length] + Endings[random.Next(Endings.Length)];
            var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, Places[random.Next(Places.Length)], Uri.EscapeDataString(attack));
            using var answer = await host.Client.GetAsync(address);
            Assert.True((int)answer.StatusCode < 500, $"{(int)answer.StatusCode} {address}");
            if (answer.Content.Headers.ContentType?.MediaType != "text/html") continue;
            var page = parser.ParseDocument(await answer.Content.ReadAsStringAsync());
            Assert.True(IsHarmless(page), $"What was typed became part of the page: {address}");
            if (page.Body!.TextContent.Contains(Mark, StringComparison.Ordinal)) echoed++;
        }

        Assert.True(echoed > Tries / 50, $"Only {echoed} pages repeated what was typed, so this shows little.");
    }

    // A mark may stand in text and in the value of a plain attribute; never in a script, a style, a name, an address or a handler.
    private static bool IsHarmless(AngleSharp.Dom.IDocument page) =>
        !page.QuerySelectorAll("script, style, object, embed, iframe, base, meta[http-equiv]").Any(element => element.OuterHtml.Contains(Mark, StringComparison.Ordinal))
        && page.All.All(element => !element.LocalName.Contains(Mark, StringComparison.OrdinalIgnoreCase)
            && element.Attributes.All(attribute => !attribute.Name.Contains(Mark, StringComparison.OrdinalIgnoreCase)
                && (!attribute.Name.StartsWith("on", StringComparison.Ordinal) || !attribute.Value.Contains(Mark, StringComparison.Ordinal))
                && !(attribute.Name is "href" or "src" or "action" or "formaction" && attribute.Value.TrimStart().StartsWith("javascript:", StringComparison.OrdinalIgnoreCase))));
}
