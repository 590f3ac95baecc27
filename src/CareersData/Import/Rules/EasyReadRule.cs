using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;
using CareersData.Documents;
using CareersData.Schemas;

namespace CareersData.Import.Rules;

/// <summary>An easy read text is about an occupation there is, goes through its parts in order, and is in short sentences of plain words.</summary>
internal static class EasyReadRule
{
    /// <summary>Most words of a sentence; a count.</summary>
    internal const int MaximumWords = 12;

    /// <summary>Most sentences beside one picture; a count.</summary>
    internal const int MaximumSentences = 2;

    /// <summary>Most letters of a word; a count.</summary>
    internal const int MaximumLetters = 10;

    /// <summary>Highest reading age of a whole text; years.</summary>
    internal const double MaximumAge = 9;

    internal const string Figures = "words instead of figures, which stand on the page of the occupation";
    internal const string Parts = "ideas of every part, in the order do, where, good, hard, start";
    internal const string WayOfStart = "the kind of a way into this occupation, in an idea of the part start and in no other";

    internal static readonly string Sentences = $"at most {MaximumSentences} sentences of at most {MaximumWords} words";
    internal static readonly string Words = $"words of at most {MaximumLetters} letters";
    internal static readonly string Age = $"a reading age of at most {MaximumAge}";

    internal static IEnumerable<DataProblem> Check(CatalogueDocuments documents, DateOnly today)
    {
        foreach (var document in documents.EasyRead.All)
        {
            var references = new ReferenceCheck<EasyReadDocument>(document);
            references.One("occupation", document.Value.Occupation, documents.Occupations, OccupationReferenceRule.Occupation);
            var found = references.Problems.Concat(CheckWording(document)).Concat(CheckWays(document, documents));
            foreach (var problem in found) yield return problem;
            if (!IsInOrder(document.Value.Ideas)) yield return new(document.File, "ideas", "ideas of other parts or in another order", Parts);
            if (ReadingAge.Of(document.Value.Ideas.Select(idea => idea.Text)) is { } age and > MaximumAge)
                yield return new(document.File, "ideas", ReadingAgeRule.Found(age), Age);
        }
    }

    private static IEnumerable<DataProblem> CheckWording(Document<EasyReadDocument> document)
    {
        foreach (var (index, idea) in document.Value.Ideas.Index())
        {
            var field = $"ideas[{index}].text";
            if (idea.Text.Count(letter => letter is '.' or '?') > MaximumSentences || SentenceRule.LongestSentence(idea.Text) > MaximumWords)
                yield return new(document.File, field, Shown.Text(idea.Text), Sentences);
            if (idea.Text.Any(char.IsDigit)) yield return new(document.File, field, Shown.Text(idea.Text), Figures);
            if (idea.Text.Split(' ').Select(word => word.Trim('.', ',', '?')).FirstOrDefault(word => word.Length > MaximumLetters) is { } longWord)
                yield return new(document.File, field, WordingRule.Found(longWord), Words);
            if (WordingRule.FirstIn(idea.Text) is { } unwanted) yield return new(document.File, field, WordingRule.Found(unwanted), WordingRule.Expected);
        }
    }

    private static IEnumerable<DataProblem> CheckWays(Document<EasyReadDocument> document, CatalogueDocuments documents)
    {
        if (!documents.Occupations.TryFind(document.Value.Occupation, out var occupation)) yield break;
        var kinds = occupation.Value.EntryRoutes.Select(route => documents.Resolve(route)?.Type).ToHashSet();
        foreach (var (index, idea) in document.Value.Ideas.Index())
        {
            var isStart = idea.Part == EasyReadParts.List.Of(EasyReadPart.Start).Key;
            if (isStart ? !kinds.Contains(idea.Way) && !kinds.Contains(null) : idea.Way is not null)
                yield return new(document.File, $"ideas[{index}].way", idea.Way is null ? "nothing" : Shown.Text(idea.Way), WayOfStart);
        }
    }

    private static bool IsInOrder(IReadOnlyList<EasyReadIdeaDocument> ideas)
    {
        var parts = new List<string>();
        foreach (var idea in ideas)
            if (parts.Count == 0 || parts[^1] != idea.Part)
                parts.Add(idea.Part);
        return parts.SequenceEqual(EasyReadParts.List.All.Select(part => part.Key));
    }
}
