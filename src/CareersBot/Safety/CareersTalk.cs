using System.Collections.Frozen;

namespace CareersBot.Safety;

/// <summary>
/// Tells a plain change of subject from an answer that only sounds like one: "yes but he comes back tonight" is near to coming back to work. What
/// the words are taken for is not enough after a disclosure; they have to name something of careers.
/// </summary>
internal static class CareersTalk
{
    private static readonly FrozenSet<string> Plainly = FrozenSet.ToFrozenSet(
        [
            "jobs", "careers", "career", "nhs", "apprenticeship", "apprenticeships", "gcse", "gcses", "btec", "salary", "earn", "wage", "quiz", "qualification", "qualifications", "interview",
            "nursing", "midwifery", "medicine", "cv",
        ],
        StringComparer.Ordinal);

    private static readonly FrozenSet<string> Perhaps = FrozenSet.ToFrozenSet(
        [
            "job", "role", "roles", "work", "pay", "paid", "uni", "university", "college", "course", "courses", "degree", "grades", "grade", "apply", "application", "volunteer", "training",
            "train", "become", "hours", "shifts", "maths", "science", "bursary", "experience", "hospital", "list", "save", "saved", "compare", "route", "routes", "level",
        ],
        StringComparer.Ordinal);

    /// <param name="words">The plain words.</param>
    /// <param name="isQuestion">Whether they are taken for a question about careers, rather than about the chat or a person to talk to.</param>
    /// <param name="isSure">Whether that is more likely than not.</param>
    internal static bool Is(IReadOnlyList<string> words, bool isQuestion, bool isSure)
    {
        if (words.Any(Plainly.Contains)) return true;
        return isSure && (!isQuestion || words.Any(Perhaps.Contains));
    }
}
