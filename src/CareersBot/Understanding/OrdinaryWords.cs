using System.Collections.Frozen;

namespace CareersBot.Understanding;

/// <summary>Words that stand in the catalogue as some job's other name, but mean something else in most messages.</summary>
internal static class OrdinaryWords
{
    private static readonly FrozenSet<string> All = FrozenSet.ToFrozenSet(
    [
        "number", "assistant", "manager", "officer", "apprentice", "trainee", "technician", "scientist", "therapist", "engineer", "specialist", "consultant",
        "practitioner", "worker", "support worker", "coordinator", "trainer", "tutor", "teacher", "lead", "it", "ot", "pt", "hr", "pa", "ai", "ed", "as",
        "do", "so", "in", "at", "be", "go", "he", "me", "us", "am", "is", "an", "or", "if", "my", "no", "of", "on", "to", "up", "we", "by", "can", "are", "sho", "ho", "re", "care", "caring", "person", "staff", "lab", "labs", "scan", "boss", "volunteer", "clinic", "coach", "driving", "record", "data", "helper", "operator",
        "volunteering", "work experience", "apprenticeship", "student", "mental health", "surgery", "research", "learning disability", "health", "call handler job", "test", "security", "hit", "ladder",
    ], StringComparer.Ordinal);

    /// <summary>Short names that are kept when they are written as an abbreviation would be.</summary>
    private static readonly FrozenSet<string> Abbreviations = FrozenSet.ToFrozenSet(["ot", "hr", "pa"], StringComparer.Ordinal);

    internal static bool Contains(string name) => All.Contains(name) && !Abbreviations.Contains(name);
}
