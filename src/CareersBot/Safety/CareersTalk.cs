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

    /// <summary>Whether plain words name careers outright, whatever else they are taken for.</summary>
    internal static bool IsPlain(IReadOnlyList<string> words) => words.Any(Plainly.Contains);

    /// <summary>Whether plain words can be about careers, where they are surely taken for a question about them.</summary>
    internal static bool IsNear(IReadOnlyList<string> words) => words.Any(Perhaps.Contains);
}
