using CareersCatalogue.Occupations;

namespace CareersBot.Intents;

/// <summary>Says in a line where facts come from; what nobody has confirmed is to be checked there.</summary>
internal static class Sourcing
{
    internal static string Line(Source source) => source.Evidence == Evidence.Verified
        ? $"Source: {source.Name}, {Wording.Day(source.Retrieved)}"
        : $"Check with: {source.Name} ({Wording.Day(source.Retrieved)})";
}
