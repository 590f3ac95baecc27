using System.ComponentModel.DataAnnotations;
using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using BotProtocol.Activities;
using BotProtocol.Channels;
using BotProtocol.Conversations;
using BotProtocol.OverHttp;
using BotProtocol.Turns;
using CareersBot;
using CareersData.Databases;
using CareersData.Import;
using CareersWeb.Conversations;
using CareersWeb.Hosting;
using CareersWeb.Limits;
using CareersWeb.Observability;
using CareersWeb.Outreach;
using CareersWeb.Site;
using CareersWeb.Site.Framing;

namespace CareersWeb.Tests.Hosting;

/// <summary>Writes <c>docs/configuration.md</c> from the options classes: their names, kinds, bounds, defaults and documentation.</summary>
internal static partial class ConfigurationReference
{
    /// <summary>Every section with its class, in the order of the document.</summary>
    public static IReadOnlyList<(string Name, Type Options)> Sections { get; } =
    [
        ("Database", typeof(DatabaseOptions)),
        ("Catalogue", typeof(CatalogueOptions)),
        ("RateLimits", typeof(RateLimitOptions)),
        ("Proxies", typeof(ProxyOptions)),
        ("Retention", typeof(RetentionOptions)),
        ("Outreach", typeof(OutreachOptions)),
        ("Observability", typeof(ObservabilityOptions)),
        ("Widget", typeof(WidgetOptions)),
        ("QuickExit", typeof(QuickExitOptions)),
        ("Complaints", typeof(ComplaintOptions)),
        ("DirectLine", typeof(DirectLineOptions)),
        ("Bot", typeof(ChannelOptions)),
        ("Bot:Conversations", typeof(ConversationOptions)),
        ("Bot:Turns", typeof(TurnOptions)),
        ("Bot:Activities", typeof(ActivityLimits)),
        ("CareersBot", typeof(CareersBotOptions)),
    ];

    private const string Head =
        """
        # Configuration

        Settings are given behind a command (`--RateLimits:Enabled=false`), in the environment (`RateLimits__Enabled=false`: two underscores
        for each colon), or in `appsettings.json` beside the program, the first of these the strongest. A setting outside its
        bounds stops the start with a sentence that names it. Secrets (`Bot:AppPassword`, `DirectLine:Secret`, `DirectLine:SigningKey`,
        `Observability:MetricsKey` and the password in `Database:ConnectionString`) belong in the environment alone: in a file they stop the start.

        Where to listen is the framework's own setting: `ASPNETCORE_URLS=http://+:8080`; without it, `http://localhost:5080`.

        This page is written from the options classes by `UPDATE_CONFIGURATION=1 dotnet test tests/CareersWeb.Tests --filter Configuration`.

        """;

    public static string Write()
    {
        var text = new StringBuilder(Head);
        foreach (var (name, options) in Sections)
        {
            var documentation = DocumentationOf(options.Assembly);
            text.Append(CultureInfo.InvariantCulture, $"\n## {name}\n\n{Summary(documentation, $"T:{options.FullName}")}\n\n");
            text.Append("| setting | kind | default | what it means |\n| --- | --- | --- | --- |\n");
            var defaults = Activator.CreateInstance(options);
            foreach (var property in Settings(options))
            {
                var meaning = Summary(documentation, $"P:{options.FullName}.{property.Name}");
                text.Append(CultureInfo.InvariantCulture, $"| `{name}:{property.Name}` | {KindOf(property)} | {Value(property.GetValue(defaults))} | {meaning} |\n");
            }
        }

        return text.ToString();
    }

    public static IEnumerable<PropertyInfo> Settings(Type options) =>
        options.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => property.SetMethod is { IsPublic: true });

    private static string KindOf(PropertyInfo property)
    {
        var type = Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType;
        var kind = type == typeof(bool) ? "`true` or `false`" : type.IsEnum ? string.Join(" or ", Enum.GetNames(type).Select(name => $"`{name}`"))
            : type == typeof(string) ? "text" : type == typeof(double) ? "number" : "whole number";
        if (property.GetCustomAttribute<RangeAttribute>() is { } range) kind += string.Create(CultureInfo.InvariantCulture, $", {range.Minimum:N0} to {range.Maximum:N0}");
        if (property.GetCustomAttribute<StringLengthAttribute>() is { } length) kind += $", {length.MinimumLength} to {length.MaximumLength} characters";
        return kind;
    }

    private static string Value(object? value) => value switch
    {
        null => "none",
        "" => "empty",
        bool truth => truth ? "`true`" : "`false`",
        IFormattable number => $"`{number.ToString(null, CultureInfo.InvariantCulture)}`",
        _ => $"`{value}`",
    };

    private static Dictionary<string, XElement> DocumentationOf(Assembly assembly) =>
        XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml")).Descendants("member").ToDictionary(member => member.Attribute("name")!.Value);

    // The summary as one line: what is code there is code here, and what is referred to stands by its name.
    private static string Summary(Dictionary<string, XElement> documentation, string member)
    {
        var summary = new XElement(documentation[member].Element("summary")!);
        foreach (var code in summary.Descendants("c").ToList()) code.ReplaceWith($"`{code.Value}`");
        foreach (var reference in summary.Descendants("see").ToList())
            reference.ReplaceWith($"`{(reference.Attribute("cref") ?? reference.Attribute("langword"))!.Value.Split('.')[^1]}`");
        return Spaces().Replace(summary.Value, " ").Trim().Replace("|", "\\|", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Spaces();
}
