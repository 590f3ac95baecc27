using CareersBot.Understanding;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.EntryRequirements;

/// <summary>Whether a course for a job has a test of its own before it takes anybody, as the record of the way in says.</summary>
internal static class AdmissionsTest
{
    private const string Test = "test";

    /// <summary>Whether a message asks for such a test.</summary>
    internal static bool IsAsked(Understood message) => message.Mentions.Count == 1
        && (message.Says("ucat", "bmat", "gamsat") || (message.Says("aptitude", "attitude", "admission", "admissions", "entrance", "entry")
        && message.Says(Test, "tests", "exam", "exams")));

    /// <summary>The test in the record's own words; that none is held, where the record has none.</summary>
    internal static Answer Of(CatalogueEntry entry, IReadOnlyList<EntryRoute> ways) =>
        AskedRequirement.First(entry, ways, IsTest) is ({ } test, { } way)
            ? AskedRequirement.Say(entry, $"Yes, usually. {way.Title} asks for: {Wording.Lower(test.Text)}. Each course says which one and when.", way)
            : AskedRequirement.Say(
                entry, $"I hold no admissions test for {Wording.A(entry)}. Each course says how it chooses people, so look at two before you apply.", null);

    private static bool IsTest(Requirement requirement) => requirement.Words is { } words
        && words.Contains("admissions test", StringComparison.OrdinalIgnoreCase);
}
