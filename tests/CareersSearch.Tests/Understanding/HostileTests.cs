using CareersSearch.Analysis;
using CareersSearch.Queries;
using CareersSearch.Understanding;
using TestKit;

namespace CareersSearch.Tests.Understanding;

/// <summary>Whatever is typed is answered, and what was not read is said.</summary>
public sealed class HostileTests
{
    private static readonly UnderstandingSearch Search = new(SmallCatalogue.Create());

    public static TheoryData<string> Texts => new(
        new string('a', 10_240), string.Join(' ', Enumerable.Repeat("no", 3_000)), string.Join(' ', Enumerable.Repeat("not nurse", 1_000)),
        string.Concat(Enumerable.Repeat("+-\"", 500)), string.Concat(Enumerable.Repeat("NOT ", 500)), string.Join(" AND ", Enumerable.Repeat("nurse", 500)),
        "\0\u0001\u0007\u001b\u007f", "nurse\0no\0uni", "ممرضة بدون جامعة", "\u202Enurse no uni\u202C", "😀😀🚑", "👩‍⚕️ no uni", "\"no uni", "“nurse ” \" “", "\ud800", "no \udc00 uni",
        "'", "''''", "no'", "don't don't don't", ". . . . .", "no. uni! nurse? ; but", "é́́́́́́", new string('\n', 600), "ﷺ﷽", "１６ no ＧＣＳＥｓ", "<script>no uni</script>", "%00%0a", "a:b:c no uni",
        "no no no no uni uni uni uni", "not but not but not but", "level 99999999999999999999", "band", "level", "no", "without", "only", "must be");

    [Theory]
    [MemberData(nameof(Texts))]
    public void Search_AnyText_IsAnswered(string typed)
    {
        var outcome = Search.Search(typed);

        Assert.Equal(outcome.Hits.Count, outcome.Hits.DistinctBy(hit => hit.Entry).Count());
        Assert.All(outcome.Hits, hit => Assert.True(double.IsFinite(hit.Score)));
        Assert.All(outcome.Understood, wish => Assert.Contains(wish.Text, typed.Replace('\0', ' '), StringComparison.Ordinal));
        Search.Highlight(typed, SmallCatalogue.Create().Entries[0]);
    }

    [Fact]
    public void Search_AtTheLimit_IsReadWhole_OneMore_IsSaid()
    {
        var whole = "nurse no uni".PadRight(InputLimits.Query.MaximumCharacters);

        Assert.Empty(Search.Search(whole).Skipped);
        Assert.Equal([PersonQueryParser.TooLong(1)], Search.Search(whole + " ").Skipped);
    }

    [Fact]
    public void Search_WishesAtTheLimit_AllCount_OneMore_IsSaid()
    {
        const string Ten = "hospital clinic prison school hospice mortuary laboratory kitchen warehouse";
        var ten = Search.Search(Ten.Replace("school", "in a school", StringComparison.Ordinal) + " campus");
        var eleven = Search.Search(Ten.Replace("school", "in a school", StringComparison.Ordinal) + " campus no uni");

        Assert.Equal((QueryReader.MaximumWishes, 0), (ten.Understood.Count, ten.Skipped.Count));
        Assert.Equal(QueryReader.MaximumWishes, eleven.Understood.Count);
        Assert.Contains(QueryReader.TooManyWishes, eleven.Skipped);
    }

    [Fact]
    public void Search_UnclosedQuote_IsSaid() => Assert.Contains(PersonQueryParser.UnclosedQuote, Search.Search("\"nurse no uni").Skipped);

    [Fact]
    public void Search_ControlCharacters_AreSaidAndPassedOver()
    {
        var outcome = Search.Search("nurse\u0001 no uni");

        Assert.Contains(PersonQueryParser.ControlCharacters, outcome.Skipped);
        Assert.Contains(outcome.Understood, wish => wish.Meaning.Id == "no-university");
    }
}
