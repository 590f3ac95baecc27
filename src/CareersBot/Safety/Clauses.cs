using System.Buffers;
using System.Collections.Frozen;
using CareersCatalogue.Wishes;

namespace CareersBot.Safety;

/// <summary>Cuts a message where a new thought begins, so that a question about a job does not outvote what is told beside it.</summary>
internal static class Clauses
{
    private static readonly SearchValues<char> Stops = SearchValues.Create(",;:.!?\n()");

    private static readonly FrozenSet<string> Joining = WordList.Of("and but so because bc cos coz cuz although tho though if also then plus - –");

    private static readonly FrozenSet<string> Asking = WordList.Of("what whats which how when can could should will would do does is are where");

    private static readonly FrozenSet<string> Asked = WordList.Of(
        "i you u we they it there a an the job jobs career careers grade grades course courses level much many long do apprenticeship apprenticeships");

    /// <summary>The clauses of more than one word; the message itself alone where it has but one.</summary>
    internal static IReadOnlyList<string> Of(string text)
    {
        var clauses = new List<string>();
        foreach (var part in Parts(text))
        {
            var words = WordList.Split(part);
            var from = 0;
            for (var i = 0; i <= words.Length; i++)
            {
                var isJoint = i < words.Length && Joining.Contains(words[i].ToLowerInvariant());
                if (i < words.Length && !isJoint && !IsQuestionAt(words, i)) continue;
                if (i - from > 1) clauses.Add(string.Join(' ', words[from..i]));
                from = isJoint ? i + 1 : i;
            }
        }

        return clauses;
    }

    // "what does a nurse do" begins once.
    private static bool IsQuestionAt(string[] words, int at) => at > 0 && at + 1 < words.Length && !Asking.Contains(words[at - 1].ToLowerInvariant())
        && Asking.Contains(words[at].ToLowerInvariant()) && Asked.Contains(words[at + 1].ToLowerInvariant());

    private static IEnumerable<string> Parts(string text)
    {
        for (var from = 0; from < text.Length;)
        {
            var length = text.AsSpan(from).IndexOfAny(Stops);
            if (length < 0) length = text.Length - from;
            yield return text.Substring(from, length);
            from += length + 1;
        }
    }
}
