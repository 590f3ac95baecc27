using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace CareersWeb.Site.Language;

/// <summary>Keeps every link and form of a Welsh page among the Welsh pages; one that names the language of its target leads where it says.</summary>
[HtmlTargetElement("a", Attributes = Link)]
[HtmlTargetElement("form", Attributes = Form)]
public sealed class LanguageTagHelper : TagHelper
{
    private const string Link = "href";
    private const string Form = "action";

    /// <inheritdoc/>
    public override int Order => int.MaxValue; // the framework's own have said what the address is

    /// <inheritdoc/>
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        ArgumentNullException.ThrowIfNull(output);
        if (!SiteLanguage.IsWelsh || output.Attributes.ContainsName("hreflang")) return;
        var name = output.TagName == "a" ? Link : Form;
        if (!output.Attributes.TryGetAttribute(name, out var attribute) || attribute.Value?.ToString() is not { } address) return;
        var kept = SiteLanguage.AddressOf(address);
        if (kept != address) output.Attributes.SetAttribute(new(name, new HtmlString(kept), attribute.ValueStyle)); // it was encoded already
    }
}
