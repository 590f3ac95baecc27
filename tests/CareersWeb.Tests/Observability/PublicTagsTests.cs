using System.Diagnostics;
using CareersWeb.Observability;

namespace CareersWeb.Tests.Observability;

/// <summary>What a trace may say.</summary>
public sealed class PublicTagsTests
{
    [Fact]
    public void Tags_ThatSayNothingOfAPerson_Stay()
    {
        using var activity = new Activity("request");
        activity.SetTag("http.request.method", "GET").SetTag("http.route", "/saved/{code}").SetTag("http.response.status_code", 404);

        new PublicTags().OnEnd(activity);

        Assert.Equal("GET /saved/{code}", activity.DisplayName);
        Assert.Equal(404, activity.GetTagItem("http.response.status_code"));
    }

    [Theory]
    [InlineData("url.query")]
    [InlineData("url.path")]
    [InlineData("url.full")]
    [InlineData("client.address")]
    [InlineData("network.peer.address")]
    [InlineData("user_agent.original")]
    [InlineData("db.query.text")]
    [InlineData("a.tag.of.tomorrow")]
    public void Tags_ThatMaySayIt_Go(string name)
    {
        using var activity = new Activity("request");
        activity.SetTag(name, "who takes ur blood");

        new PublicTags().OnEnd(activity);

        Assert.Empty(activity.TagObjects);
    }
}
