using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using CareersCatalogue.Support;

namespace CareersWeb.Site.Digest;

/// <summary>
/// The weekly digest of a place for feed readers, in English. Whoever follows it asks for it with a program of their own, and ends that
/// there, so no address has to be given or taken back.
/// </summary>
/// <remarks>Source: RFC 4287 (Atom), RFC 9562 section 5.8 (identifiers worked out from a name).</remarks>
internal static class DigestFeed
{
    public const string ContentType = "application/atom+xml";

    /// <summary>Weeks that a feed holds, for readers that look seldom; a count.</summary>
    public const int Weeks = 4;

    private const int KeptSeconds = 3_600;

    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";
    private static readonly XNamespace Html = "http://www.w3.org/1999/xhtml";

    /// <summary>Answers with the feed of the place that the address names; 404 for none.</summary>
    public static IResult Answer(HttpContext http, ICatalogue catalogue, TimeProvider time)
    {
        var current = catalogue.Current.Catalogue;
        var key = http.Request.Query[SiteMap.PlaceKey].FirstOrDefault() ?? "";
        if (DigestPlace.Find(current, key) is not { } place) return Results.NotFound();
        http.Response.Headers.CacheControl = string.Create(CultureInfo.InvariantCulture, $"public, max-age={KeptSeconds}");
        var feed = Write(current, place, DigestWeek.Of(time.GetUtcNow()), SiteRegistration.OriginOf(http.Request));
        return Results.Text(feed, ContentType, Encoding.UTF8);
    }

    /// <summary>The feed: an entry for this week and each of the weeks before it.</summary>
    internal static string Write(Catalogue catalogue, DigestPlace place, DigestWeek week, string origin)
    {
        var page = origin + SiteMap.DigestOf(place);
        var feed = new XElement(
            Atom + "feed",
            new XAttribute(XNamespace.Xml + "lang", "en-GB"),
            new XElement(Atom + "id", IdOf(place.Key)),
            new XElement(Atom + "title", $"Jobs of the week, {place.Name} – {SiteName.Text}"),
            new XElement(Atom + "updated", TimeOf(week)),
            new XElement(Atom + "author", new XElement(Atom + "name", SiteName.Text)),
            Link("self", ContentType, origin + SiteMap.DigestAsFeed(place)),
            Link("alternate", "text/html", page),
            week.AndBefore(Weeks).Select(one => Entry(WeeklyDigest.Of(catalogue, place, one), page, origin)));
        return new XDeclaration("1.0", "utf-8", null) + "\n" + feed + "\n";
    }

    private static XElement Entry(WeeklyDigest digest, string page, string origin) => new(
        Atom + "entry",
        new XElement(Atom + "id", IdOf($"{digest.Place.Key} {digest.Week}")),
        new XElement(Atom + "title", string.Create(CultureInfo.InvariantCulture, $"Week of {digest.Week.Monday:d MMMM yyyy}: jobs with no set grades")),
        new XElement(Atom + "updated", TimeOf(digest.Week)),
        new XElement(Atom + "published", TimeOf(digest.Week)),
        Link("alternate", "text/html", page),
        new XElement(Atom + "content", new XAttribute("type", "xhtml"), new XElement(Html + "div", Content(digest, origin))));

    private static IEnumerable<XElement> Content(WeeklyDigest digest, string origin)
    {
        if (digest.Jobs.Count > 0)
        {
            yield return Paragraph("Jobs that ask for no set grades. This is what they are, not who is hiring today:");
            yield return List(digest.Jobs.Select(entry => entry.Occupation)
                .Select(job => (job.Title, (string?)(origin + SiteMap.AddressOf(job)), job.Summary)));
        }

        if (digest.Programmes.Count > 0)
        {
            yield return Paragraph("Programmes that help people start. Each says what is known of it; ask before you set out:");
            yield return List(digest.Programmes
                .Select(programme => (programme.Name, programme.Url, $"{programme.Summary} {programme.Status}")));
        }

        if (digest.Advertised.Count == 0) yield break;
        yield return Paragraph("Where jobs are advertised:");
        yield return List(digest.Advertised.Select(service => (service.Name, service.Url, service.Summary)));
    }

    private static XElement Paragraph(string words) => new(Html + "p", words);

    private static XElement List(IEnumerable<(string Name, string? Address, string Words)> items) => new(
        Html + "ul",
        items.Select(item => new XElement(
            Html + "li",
            item.Address is null ? item.Name : new XElement(Html + "a", new XAttribute("href", item.Address), item.Name),
            $": {item.Words}")));

    private static XElement Link(string relation, string type, string address) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("type", type), new XAttribute("href", address));

    private static string TimeOf(DigestWeek week) => week.Began.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    // The same on every host and at every address, so that a reader does not take a moved site for news.
    private static string IdOf(string name)
    {
        const int Version = 8, Length = 16;
        var bytes = SHA256.HashData(Encoding.UTF8.GetBytes("careers explorer digest " + name))[..Length];
        bytes[6] = (byte)((bytes[6] & 0x0F) | (Version << 4));
        bytes[8] = (byte)((bytes[8] & 0x3F) | 0x80);
        return $"urn:uuid:{new Guid(bytes, bigEndian: true)}";
    }
}
