using System.Xml.Linq;
using CareersWeb.Site;
using TestKit;

namespace CareersWeb.Tests.Site;

public sealed class SiteMapTests
{
    [Fact]
    public async Task Sitemap_ListsEveryAddressOnce()
    {
        var host = await PageHost.SmallAsync();
        using var answer = await host.AskAsync("/sitemap.xml", "*/*");
        Assert.Equal("application/xml", answer.Content.Headers.ContentType!.MediaType);
        var listed = XDocument.Parse(await answer.Content.ReadAsStringAsync()).Descendants().Where(element => element.Name.LocalName == "loc")
            .Select(element => element.Value).ToList();
        Assert.Equal([.. SiteMap.AllAddresses(SmallCatalogue.Create()).Select(address => "http://localhost" + address)], listed);
        Assert.Equal(listed.Count, listed.Distinct().Count());
    }

    [Fact]
    public async Task Navigation_ReadsTheListAndMarksWhereOneIs()
    {
        var host = await PageHost.SmallAsync();
        var page = await host.ReadAsync("/occupations/paramedic");
        Assert.Equal([.. SiteMap.All.Where(row => row.Place == LinkPlace.Navigation).Select(row => row.Path)], page.Links(".site-nav a"));
        Assert.Equal(["/occupations"], page.Links(".site-nav a[aria-current=true]"));
    }
}
