using CareersSearch.Index;
using CareersSearch.Queries;

namespace CareersSearch.Tests.Queries;

public sealed class FuzzyTermsTests
{
    [Theory]
    [InlineData(3, 0)]
    [InlineData(4, 1)]
    [InlineData(7, 1)]
    [InlineData(8, 2)]
    public void EditsAllowed_Letters_GrowWithTheWord(int letters, int edits) => Assert.Equal(edits, FuzzyTerms.EditsAllowed(letters));

    [Theory]
    [InlineData("nruse", 1, "nurse")]       // two neighbours swapped
    [InlineData("nurs", 1, "nurse")]        // one missing
    [InlineData("nursee", 1, "nurse")]      // one too many
    [InlineData("nurze", 1, "nurse")]       // another one
    [InlineData("urse", 1, "nurse")]
    [InlineData("nrsue", 1)]
    [InlineData("nrsue", 2, "nurse")]
    [InlineData("nurse", 0, "nurse")]
    [InlineData("", 1)]
    public void Find_Word_GivesTermsWithinTheEdits(string word, int edits, params string[] expected) =>
        Assert.Equal(expected, Found(["doctor", "nurse", "porter"], word, edits).Keys);

    [Fact]
    public void Find_LongestWord_IsCompared() => Assert.Single(Found([new string('x', 64)], new string('x', 64), 1));

    [Fact]
    public void Find_OneLetterMore_FindsNothing() => Assert.Empty(Found([new string('x', 65)], new string('x', 65), 1));

    [Fact]
    public void Find_LongerWordsAllowed_AreCompared()
    {
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(new([new string('x', 255)]), new string('x', 257), 2, found, maximumLength: 257);
        Assert.Equal([new(0, 2)], found);
    }

    // Against the plain table of the textbook, over words of few letters so that many are close.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Find_GeneratedWords_AgreesWithTheTextbook(int seed)
    {
        var random = new Random(seed);
        string Word() => new([.. Enumerable.Range(0, random.Next(0, 11)).Select(_ => (char)('a' + random.Next(3)))]);
        var terms = Enumerable.Range(0, 600).Select(_ => Word()).Append(new string('a', 300)).Append(new string('a', 299) + "b").Distinct().ToArray();
        for (var i = 0; i < 150; i++)
        {
            var word = Word();
            for (var edits = 0; edits <= 2; edits++)
            {
                var expected = terms.Select(term => (Term: term, Edits: Textbook(term, word))).Where(pair => pair.Edits <= edits)
                    .OrderBy(pair => pair.Term, StringComparer.Ordinal).Select(pair => KeyValuePair.Create(pair.Term, pair.Edits));
                Assert.Equal(expected, Found(terms, word, edits));
            }
        }
    }

    private static Dictionary<string, int> Found(string[] terms, string word, int edits)
    {
        var dictionary = new TermDictionary([.. terms.Order(StringComparer.Ordinal)]);
        var found = new List<FuzzyTerm>();
        FuzzyTerms.Find(dictionary, word, edits, found);
        return found.ToDictionary(term => dictionary[term.Term].ToString(), term => term.Edits);
    }

    private static int Textbook(string a, string b)
    {
        var cost = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            for (var j = 0; j <= b.Length; j++)
            {
                if (i == 0 || j == 0) { cost[i, j] = i + j; continue; }
                cost[i, j] = Math.Min(Math.Min(cost[i - 1, j], cost[i, j - 1]) + 1, cost[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) cost[i, j] = Math.Min(cost[i, j], cost[i - 2, j - 2] + 1);
            }
        }
        return cost[a.Length, b.Length];
    }
}
