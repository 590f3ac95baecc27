using CareersCatalogue.Snapshot;

namespace CareersBot.Understanding;

/// <summary>A text and what it means.</summary>
internal sealed record LabelledText(string Label, string Text);

/// <summary>Writes names into examples: <c>{job}</c>, <c>{subject}</c> and <c>{nation}</c> stand for any.</summary>
internal sealed class Examples
{
    private const int Stride = 7_919;

    private static readonly string[] FewJobs =
    [
        "nurse", "paramedic", "doctor", "midwife", "porter", "counsellor", "psychologist", "radiographer", "pharmacist", "cleaner", "carer", "scientist",
    ];

    private static readonly string[] FewSubjects = ["science", "maths", "biology"];
    private static readonly string[] Places = ["wales", "scotland", "england", "northern ireland"];

    private readonly IReadOnlyList<string> _jobs;
    private readonly IReadOnlyList<string> _subjects;

    /// <summary>Takes names from a release.</summary>
    /// <param name="catalogue">The release; null for a few names that are always known.</param>
    internal Examples(Catalogue? catalogue)
    {
        var titles = catalogue?.Entries.Where(entry => entry.Occupation.SpecialismOf is null).Select(entry => entry.Occupation.Title).ToList();
        _jobs = titles is { Count: > 0 } ? [.. titles.Concat(FewJobs)] : FewJobs;
        var subjects = catalogue?.Contents.Subjects.Select(subject => subject.Name).ToList();
        _subjects = subjects is { Count: > 0 } ? subjects : FewSubjects;
    }

    /// <summary>An example as somebody would type it. The same example at the same place always gets the same names.</summary>
    /// <param name="text">The example.</param>
    /// <param name="place">Its place among the examples, from 0.</param>
    internal string Filled(string text, int place)
    {
        var filled = text;
        for (var turn = 0; filled.Contains('{', StringComparison.Ordinal) && turn < 8; turn++)
        {
            var pick = (int)((place + (turn * 31L)) * Stride % int.MaxValue);
            filled = First(filled, "{job}", _jobs[pick % _jobs.Count]);
            filled = First(filled, "{subject}", _subjects[pick % _subjects.Count]);
            filled = First(filled, "{nation}", Places[pick % Places.Length]);
        }

        return filled;
    }

    private static string First(string text, string placeholder, string name)
    {
        var at = text.IndexOf(placeholder, StringComparison.Ordinal);
        return at < 0 ? text : string.Concat(text.AsSpan(0, at), name, text.AsSpan(at + placeholder.Length));
    }
}
