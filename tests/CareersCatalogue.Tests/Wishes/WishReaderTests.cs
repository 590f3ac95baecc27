using CareersCatalogue.Filters;
using CareersCatalogue.Wishes;
using TestKit;

namespace CareersCatalogue.Tests.Wishes;

public sealed class WishReaderTests
{
    private static readonly WishReader Reader = new(SmallCatalogue.Create(), word => word.TrimEnd('s'));

    [Theory]
    [InlineData("apprenticeship", "apprenticeship:Hard")]
    [InlineData("degree apprenticeship", "apprenticeship-degree:Hard")]
    [InlineData("apprenticeship level 3 lab", "apprenticeship-advanced:Hard in-laboratory:Like")]
    [InlineData("level 3 lab apprenticeship", "apprenticeship-advanced:Hard in-laboratory:Like")]
    [InlineData("level 3", "level-3:Hard")]
    [InlineData("level 9", "")]
    [InlineData("no gcses", "no-qualifications:Avoid")]
    [InlineData("what gcses do i need", "")]
    [InlineData("earn while i learn", "paid-training:Hard")]
    [InlineData("without a degree", "no-university:Avoid")]
    [InlineData("with a degree", "graduate:Like")]
    [InlineData("t level", "t-level:Hard")]
    [InlineData("school leaver", "level-2:Hard")]
    [InlineData("jobs at 16", "level-2:Hard")]
    [InlineData("16 jobs", "")]
    [InlineData("part time", "part-time:Hard")]
    [InlineData("work from home", "from-home:Hard")]
    [InlineData("home from work", "")]
    [InlineData("paid training", "paid-training:Hard")]
    [InlineData("in a lab", "in-laboratory:Like")]
    [InlineData("must be in a lab", "in-laboratory:Hard")]
    [InlineData("only outdoors", "in-outdoors:Hard")]
    [InlineData("has a lab", "in-laboratory:Like")]
    public void Read_Wanted_IsRead(string typed, string wishes) => Assert.Equal(wishes, Wishes(typed));

    [Theory]
    [InlineData("not blood", "no-blood:Avoid")]
    [InlineData("blood", "")]
    [InlineData("i dont mind blood", "")]
    [InlineData("not scared of blood", "")]
    [InlineData("scared of blood", "no-blood:Avoid")]
    [InlineData("squeamish", "no-blood:Avoid")]
    [InlineData("cant do needles", "no-blood:Avoid")]
    [InlineData("without patients", "no-patient-contact:Avoid")]
    [InlineData("with patients", "")]
    [InlineData("dont like talking", "no-patient-contact:Avoid")]
    [InlineData("like talking", "")]
    [InlineData("shy", "little-contact:Avoid")]
    [InlineData("not a people person", "little-contact:Avoid")]
    [InlineData("no nights no weekends", "no-nights:Avoid no-weekends:Avoid")]
    [InlineData("no nights or weekends", "no-nights:Avoid no-weekends:Avoid")]
    [InlineData("no nights weekends", "no-nights:Avoid no-weekends:Avoid")]
    [InlineData("nights and weekends", "nights:Like weekends:Like")]
    [InlineData("no uni work with kids", "no-university:Avoid children-and-families:Like")]
    [InlineData("hate blood love kids", "no-blood:Avoid children-and-families:Like")]
    [InlineData("not a doctor but in theatre", "not-doctor:Avoid in-theatre:Like")]
    [InlineData("not kids . blood", "not-children-and-families:Avoid")]
    [InlineData("no nights and with kids", "no-nights:Avoid children-and-families:Like")]
    [InlineData("not with adults", "with-children:Avoid")]
    [InlineData("with adults", "")]
    [InlineData("no i like kids", "children-and-families:Like")]
    public void Read_Refused_IsTurnedRound(string typed, string wishes) => Assert.Equal(wishes, Wishes(typed));

    [Fact]
    public void Read_NameAfterRefusal_RefusesItsTitles()
    {
        var reading = Reader.Read(["not", "a", "sparky"], [new(2, 1, ["Electrician"])]);

        var wish = Assert.Single(reading.Wishes);
        Assert.Equal(("not-electrician", WishKind.Avoid, 0, 3), (wish.Meaning.Id, wish.Meaning.Kind, wish.Start, wish.End));
        var catalogue = SmallCatalogue.Create();
        Assert.False(wish.Meaning.Condition.Holds(catalogue.Find("electrician")!));
        Assert.True(wish.Meaning.Condition.Holds(catalogue.Find("gardener")!));
    }

    [Fact]
    public void Read_NameOverWording_IsNoWish() =>
        Assert.Empty(Reader.Read(["mental", "health", "nurse"], [new(0, 3, ["Mental health nurse"])]).Wishes);

    [Fact]
    public void Read_Requirement_UsesItsWordsUp_ALikingDoesNot()
    {
        var reading = Reader.Read("lab work and no uni".Split(' '), []);

        Assert.Equal([3, 4], reading.Used);
        Assert.Equal(["in-laboratory", "no-university"], reading.Wishes.Select(wish => wish.Meaning.Id));
    }

    [Fact]
    public void Read_RefusalTakenBack_UsesItsWordsUp() => Assert.Equal([1, 2, 3], Reader.Read("i dont mind blood".Split(' '), []).Used);

    [Fact]
    public void Read_RefusedWordThatNoRowKnows_IsTold()
    {
        var reading = Reader.Read("labs but not stairs".Split(' '), []);

        Assert.Equal([3], reading.Refused);
        Assert.Empty(reading.Used);
    }

    [Fact]
    public void Read_Nothing_IsEmpty() => Assert.Empty(Reader.Read([], []).Wishes);

    [Fact]
    public void Rows_EveryCondition_NamesAValueOfItsFilter()
    {
        var catalogue = SmallCatalogue.Create();
        var tests = WishRows.Of(catalogue).SelectMany(row => new[] { row.Wanted, row.Refused }).OfType<WishMeaning>()
            .SelectMany(meaning => meaning.Condition.AnyOf).Where(test => test.Filter != WishFilters.Title && test.Filter != FamilyFilter.Row);

        Assert.All(tests, test => Assert.All(test.Values, value => Assert.NotNull(test.Filter.FindChoice(catalogue, value))));
    }

    [Fact]
    public void Rows_OneId_IsOneMeaning()
    {
        var meanings = WishRows.Of(SmallCatalogue.Create()).SelectMany(row => new[] { row.Wanted, row.Refused }).OfType<WishMeaning>();

        Assert.All(meanings.GroupBy(meaning => meaning.Id), group => Assert.Single(group.Select(meaning => (meaning.Kind, meaning.Label, Of(meaning))).Distinct()));
    }

    private static string Of(WishMeaning meaning) =>
        $"{meaning.Condition.IsExcluded} {string.Join(';', meaning.Condition.AnyOf.Select(test => $"{test.Filter.Key} {string.Join(',', test.Values)}"))}";

    private static string Wishes(string typed) =>
        string.Join(' ', Reader.Read(typed.Split(' '), []).Wishes.Select(wish => $"{wish.Meaning.Id}:{wish.Meaning.Kind}"));
}
