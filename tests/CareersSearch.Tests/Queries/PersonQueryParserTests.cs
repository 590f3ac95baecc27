using CareersSearch.Analysis;
using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

public sealed class PersonQueryParserTests
{
    [Theory]
    [InlineData("work with kids", "Should work with kids")]
    [InlineData("\"mental health\" nurse", "Should \"mental health\"", "Should nurse")]
    [InlineData("“mental health” -nurse +adult", "Should \"mental health\"", "MustNot nurse", "Must adult")]
    [InlineData("lab NOT blood job", "Should lab", "MustNot blood", "Should job")]
    [InlineData("lab not blood", "Should lab not blood")]
    [InlineData("x-ray a - b c- +", "Should x-ray a - b c- +")]
    [InlineData("-\"heavy lifting\"", "MustNot \"heavy lifting\"")]
    [InlineData("\"\" a", "Should a")]
    [InlineData("NOT", "Should NOT")]
    [InlineData("")]
    [InlineData("  \t\n ")]
    public void Parse_Typed_TakesItApart(string typed, params string[] expected)
    {
        var query = PersonQueryParser.Parse(typed);
        Assert.Equal(expected, query.Parts.Select(part => $"{part.Occur} {(part.IsPhrase ? $"\"{part.Text}\"" : part.Text)}"));
        Assert.Empty(query.Skipped);
    }

    [Fact]
    public void Parse_UnclosedQuote_IsWordsAndSaid()
    {
        var query = PersonQueryParser.Parse("\"mental health");
        Assert.Equal([new PersonQueryPart("mental health", false, Occur.Should)], query.Parts);
        Assert.Equal([PersonQueryParser.UnclosedQuote], query.Skipped);
    }

    [Theory]
    [InlineData("nurse", true)]
    [InlineData("nurse ", false)]
    [InlineData("nurse?", false)]
    [InlineData("", false)]
    public void Parse_End_TellsWhetherTheWordMayGoOn(string typed, bool expected) => Assert.Equal(expected, PersonQueryParser.Parse(typed).EndsInsideWord);

    [Fact]
    public void Parse_LongestInput_IsReadWhole() => Assert.Empty(PersonQueryParser.Parse(new string('a', InputLimits.Query.MaximumCharacters)).Skipped);

    [Fact]
    public void Parse_OneCharacterMore_IsSaid() =>
        Assert.Equal([PersonQueryParser.TooLong(1)], PersonQueryParser.Parse(new string('a', InputLimits.Query.MaximumCharacters + 1)).Skipped);

    [Fact]
    public void Parse_MostWords_AreAllRead() => Assert.Empty(PersonQueryParser.Parse(string.Join(' ', Enumerable.Repeat("a", 64))).Skipped);

    [Fact]
    public void Parse_OneWordMore_IsSaid() =>
        Assert.Equal([PersonQueryParser.TooManyWords(1)], PersonQueryParser.Parse(string.Join(' ', Enumerable.Repeat("a", 65))).Skipped);

    [Theory]
    [InlineData('\0')]
    [InlineData('\uD83D')]
    public void Parse_UnreadableCharacters_ArePassedOverAndSaid(char unreadable)
    {
        var query = PersonQueryParser.Parse($"nu{unreadable}rse");
        Assert.Equal([new PersonQueryPart("nu rse", false, Occur.Should)], query.Parts);
        Assert.Equal([PersonQueryParser.ControlCharacters], query.Skipped);
    }

    [Fact]
    public void Parse_RandomInput_NeverThrows()
    {
        var random = new Random(7);
        const string Alphabet = "ab \"+-NOT \u201C\0\uD83D\uDE00\u05D0\u200F:^~*?()[]{}/\\&|!'";
        for (var i = 0; i < 5_000; i++)
        {
            var text = new string([.. Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])]);
            Assert.All(PersonQueryParser.Parse(text).Parts, part => Assert.NotEmpty(part.Text));
        }
    }
}
