using System.Net;
using CareersCatalogue.Occupations;
using CareersCatalogue.Ports;
using CareersWeb.Pages;
using TestKit;

namespace CareersWeb.Tests.Pages;

/// <summary>A list under a short code, from the device that makes it to the one that opens and erases it.</summary>
public sealed class SavedListTests
{
    private const string TwoJobs = "/saved?jobs=paramedic,gardener";

    [Fact]
    public async Task Code_IsMadeByAButton_AndOpensTheListInItsOrder()
    {
        var lists = new InMemorySavedLists();
        await using var host = await PageHost.StartAsync(lists: lists);
        var form = (await host.ReadAsync(TwoJobs)).QuerySelector("form[method=post]")!;
        using var made = await host.SendFormAsync(form.GetAttribute("action")!, []);
        Assert.Equal((HttpStatusCode.Redirect, 1), (made.StatusCode, lists.Count));

        var address = made.Headers.Location!.OriginalString;
        var page = await host.ReadAsync(address);
        Assert.Equal(["Paramedic", "Gardener"], page.Jobs());
        Assert.Equal(address, $"/saved/{page.QuerySelector(".receipt")!.Words()}");
        Assert.Contains("It works until 22 December 2026.", page.QuerySelector("main")!.Words(), StringComparison.Ordinal);
        Assert.Equal($"http://localhost{address}", page.QuerySelector(".qr__address")!.Words());
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Contains("/compare?job=paramedic&job=gardener", page.Links(".actions a"));
    }

    [Fact]
    public async Task Code_OfTheChat_OpensHere_AsItIsTyped()
    {
        var lists = new InMemorySavedLists();
        var kept = await lists.SaveAsync([new("gardener"), new("left-the-catalogue")], default); // as the bot saves
        await using var host = await PageHost.StartAsync(lists: lists);
        var typed = kept.Code.Value.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal);
        using var found = await host.AskAsync($"/saved?code={Uri.EscapeDataString(typed)}");
        Assert.Equal($"/saved/{kept.Code}", found.Headers.Location!.OriginalString);

        var page = await host.ReadAsync($"/saved/{Uri.EscapeDataString(typed)}");
        Assert.Equal(["Gardener"], page.Jobs());
        Assert.Equal([CareersWeb.Site.Explorer.ChosenJobs.UnknownText], page.AllWords("[role=alert] li"));
    }

    [Fact]
    public async Task Code_UnknownExpiredOrMalformed_IsA404ThatSaysSo()
    {
        var lists = new InMemorySavedLists();
        var kept = await lists.SaveAsync([new("gardener")], default);
        await using var host = await PageHost.StartAsync(lists: lists);
        Assert.Equal(SavedListModel.FoundHeading, (await host.ReadAsync($"/saved/{kept.Code}")).QuerySelector("h1")!.Words());
        lists.Now = kept.Expires;
        foreach (var code in new[] { kept.Code.Value, "22222-BBBBB", "nonsense", "<b>", new string('2', 400) })
        {
            var page = await host.ReadAsync($"/saved/{Uri.EscapeDataString(code)}", HttpStatusCode.NotFound);
            Assert.Equal(SavedListModel.UnknownHeading, page.QuerySelector("h1")!.Words());
            Assert.NotNull(page.QuerySelector("#list-code"));
        }
    }

    [Fact]
    public async Task Code_AtTheLimitOfLength_IsRead_OneMoreSignIsNot()
    {
        var lists = new InMemorySavedLists();
        var kept = await lists.SaveAsync([new("gardener")], default);
        await using var host = await PageHost.StartAsync(lists: lists);
        var longest = kept.Code.Value.PadRight(ListCode.MaximumTextLength, '-');
        Assert.Equal(["Gardener"], (await host.ReadAsync($"/saved/{longest}")).Jobs());
        await host.ReadAsync($"/saved/{longest}-", HttpStatusCode.NotFound);
    }

    [Theory]
    [InlineData("nothing")]
    [InlineData("AAAAA-AAAAA")]
    [InlineData("<script>alert(1)</script>")]
    public async Task Typed_WhatIsNoCode_IsSaid(string typed)
    {
        var page = await (await PageHost.SmallAsync()).ReadAsync($"/saved?code={Uri.EscapeDataString(typed)}");
        Assert.Equal([SavedModel.NotACode], page.AllWords("[role=alert] li"));
        Assert.Equal(typed[..Math.Min(typed.Length, 24)], page.QuerySelector("#list-code")!.GetAttribute("value"));
    }

    [Fact]
    public async Task WrongCodes_TooMany_AreLookedUpNoMore()
    {
        var lists = new InMemorySavedLists(mostWrongCodes: 1);
        var kept = await lists.SaveAsync([new("gardener")], default);
        await using var host = await PageHost.StartAsync(lists: lists);
        await host.ReadAsync("/saved/22222-BBBBB", HttpStatusCode.NotFound);
        using var refused = await host.AskAsync($"/saved/{kept.Code}");
        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromHours(1)), (refused.StatusCode, refused.Headers.RetryAfter!.Delta));
        Assert.Equal(SavedListModel.RefusedHeading, (await PageHost.ParseAsync(refused)).QuerySelector("h1")!.Words());
        using var erasing = await host.SendFormAsync($"/saved/{kept.Code}", []);
        Assert.Equal((HttpStatusCode.TooManyRequests, 1), (erasing.StatusCode, lists.Count));
    }

    [Fact]
    public async Task List_IsErasedByItsCode_AndThenGone()
    {
        var lists = new InMemorySavedLists();
        var kept = await lists.SaveAsync([new("gardener")], default);
        await using var host = await PageHost.StartAsync(lists: lists);
        using var erased = await host.SendFormAsync($"/saved/{kept.Code}", []);
        Assert.Equal(SavedListModel.ErasedHeading, (await PageHost.ParseAsync(erased)).QuerySelector("h1")!.Words());
        Assert.Equal(0, lists.Count);
        using var again = await host.SendFormAsync($"/saved/{kept.Code}", []);
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
    }

    [Fact]
    public async Task Code_ForMoreJobsThanItHolds_IsNotOffered_AndNotMade()
    {
        var jobs = TestKit.SmallCatalogue.Create().Entries.Select(entry => entry.Occupation.Slug).ToList();
        var lists = new InMemorySavedLists();
        await using var host = await PageHost.StartAsync(lists: lists);
        using var none = await host.SendFormAsync("/saved", []);
        using var unknown = await host.SendFormAsync("/saved?jobs=nobody", []);
        using var all = await host.SendFormAsync($"/saved?jobs={string.Join(',', jobs)}", []);
        Assert.Equal((HttpStatusCode.BadRequest, HttpStatusCode.BadRequest, HttpStatusCode.Redirect), (none.StatusCode, unknown.StatusCode, all.StatusCode));
        Assert.Equal(1, lists.Count);

        var most = Enumerable.Range(1, ISavedLists.MaximumJobs + 1).Select(number => SmallCatalogue.Make(
            $"job-{number}", $"Job {number}", SmallCatalogue.Estates, "2", "2", PatientContact.None, [])).ToList();
        var catalogue = new CareersCatalogue.Snapshot.Catalogue(SmallCatalogue.Contents([.. most]));
        await using var large = await PageHost.StartAsync(new FixedCatalogue(new(catalogue, new TitleSearch(catalogue))), lists: lists);
        var (fits, tooMany) = (Address(ISavedLists.MaximumJobs), Address(ISavedLists.MaximumJobs + 1));
        Assert.NotNull((await large.ReadAsync(fits)).QuerySelector("form[method=post]"));
        Assert.Null((await large.ReadAsync(tooMany)).QuerySelector("form[method=post]"));
        using var refused = await large.SendFormAsync(tooMany, []);
        Assert.Equal((HttpStatusCode.BadRequest, 1), (refused.StatusCode, lists.Count));
    }

    [Theory]
    [InlineData("cross-site", HttpStatusCode.BadRequest)]
    [InlineData("same-origin", HttpStatusCode.Redirect)]
    public async Task Form_OfAnotherSite_MakesNoCode(string from, HttpStatusCode status)
    {
        await using var host = await PageHost.StartAsync();
        using var answer = await host.SendFormAsync(TwoJobs, [], ("Sec-Fetch-Site", from));
        Assert.Equal(status, answer.StatusCode);
    }

    private static string Address(int jobs) => $"/saved?jobs={string.Join(',', Enumerable.Range(1, jobs).Select(number => $"job-{number}"))}";
}
