using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RoleInfo;

/// <summary>Yes or no, read from what is held of a job: whether there is such a job, and whether it does what somebody asks.</summary>
internal static class AskedOfJob
{
    private const int MostWordsOfALine = 26;

    private static readonly string[] Patients = ["patients", "patient", "people", "public"];
    private static readonly string[] Children = ["kids", "kid", "children", "child", "babies", "baby", "teenagers", "newborns", "toddlers"];

    /// <summary>The answer; null when the message asks no such thing.</summary>
    internal static Answer? Of(Ask ask, CatalogueEntry entry)
    {
        if (Frames.AsksWhetherThereIs(ask.Message.Shape)) return Say(entry, $"Yes. {entry.Occupation.Title}: {Wording.Cut(entry.Occupation.Summary, 34)}");
        if (Frames.Doing(ask.Message.Shape) is not { } asked) return null;
        List<string> telling = [.. Telling(asked)];
        if (telling.Count == 0) return null;
        if (telling is [var one] && Patients.Contains(one, StringComparer.Ordinal)) return Say(entry, WithPatients(entry.Occupation));
        if (Line(entry.Occupation, telling) is { } line) return Say(entry, $"Yes. {line}");
        if (telling is [var child] && Children.Contains(child, StringComparer.Ordinal) && entry.Occupation.Interests.Contains(Interest.ChildrenAndFamilies))
            return Say(entry, $"Yes, children and families are part of it. {Wording.Cut(entry.Occupation.Summary, 30)}");
        return Say(entry, $"I can't say yes or no: what I hold of {Wording.A(entry)} does not speak of that. {Wording.Cut(entry.Occupation.Summary, MostWordsOfALine)}");
    }

    private static IEnumerable<string> Telling(IReadOnlyList<string> words) =>
        Patients.Intersect(words, StringComparer.Ordinal).Any() && words.Count == 1 ? words : Records.Telling(words);

    private static string WithPatients(Occupation job) => job.PatientContact switch
    {
        PatientContact.High => $"Yes, most of the day. {Task(job)}",
        PatientContact.Some => $"Yes, part of the time. {Task(job)}",
        _ => $"No, or next to never. {Task(job)}",
    };

    private static string Task(Occupation job) => PartOfWork(job) ?? Wording.Cut(job.Summary, MostWordsOfALine);

    /// <summary>The first task in a sentence; null where none is held.</summary>
    internal static string? PartOfWork(Occupation job) => job.Tasks.Count > 0 ? PartOfWork(job.Tasks[0]) : null;

    private static string PartOfWork(string task) => $"Part of the work: {Wording.Lower(task).TrimEnd('.')}.";

    // A whole line of the page that has everything that was asked.
    private static string? Line(Occupation job, List<string> telling)
    {
        var tasks = job.Tasks.FirstOrDefault(line => Has(line, telling));
        if (tasks is not null) return PartOfWork(tasks);
        return Sentences(job).FirstOrDefault(line => Has(line, telling) && line.Split(' ').Length <= MostWordsOfALine);
    }

    private static IEnumerable<string> Sentences(Occupation job) => job.Summary.Split(". ").Select(Ended).Concat(job.GoodToKnow).Concat(job.Rewarding).Concat(job.Challenging);

    private static string Ended(string sentence) => sentence.TrimEnd('.') + ".";

    private static bool Has(string line, List<string> telling)
    {
        var stems = Tokens.Of(line, Spellings.None).Select(Stems.Of).ToHashSet(StringComparer.Ordinal);
        return telling.TrueForAll(word => stems.Contains(Stems.Of(word)) || (Children.Contains(word, StringComparer.Ordinal) && Children.Any(other => stems.Contains(Stems.Of(other)))));
    }

    private static Answer Say(CatalogueEntry entry, string text) => new(text)
    {
        Actions = ["What is a normal day?", .. RoleInfoReplies.Next.Take(2), "Jobs like this"],
        Entries = [entry],
        Sources = [entry.Occupation.Sources[0]],
        Remember = memory => memory with { Occupation = entry.Occupation.Slug.Value },
    };
}
