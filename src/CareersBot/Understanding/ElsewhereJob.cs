namespace CareersBot.Understanding;

/// <summary>A job that people ask for and the NHS has not, with those of its jobs that are nearest to it.</summary>
/// <param name="Said">What it is called, in lower case; at least one name, of which none is a name in the catalogue.</param>
/// <param name="Nearest">Slugs of occupations, nearest first; at least one.</param>
/// <remarks>Source: <c>data/language/jobs-elsewhere.json</c>.</remarks>
internal sealed record ElsewhereJob(IReadOnlyList<string> Said, IReadOnlyList<string> Nearest)
{
    /// <summary>What the work is about, in the plural, such as "animals"; empty where that is no wish by itself.</summary>
    public IReadOnlyList<string> About { get; init; } = [];
}
