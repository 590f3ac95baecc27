using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.RouteLength;

/// <summary>"Can i be a surgeon by 25": whether the years from 18 fit before that age.</summary>
internal static class ByAge
{
    private const int Youngest = 17, Oldest = 60;
    private const int LeavingSchool = 18;

    /// <summary>The age that somebody hopes for, in years; null when a message names one job and no such age.</summary>
    internal static int? In(Understood message)
    {
        if (message.Mentions.Count != 1) return null;
        for (var i = 1; i < message.Words.Count; i++)
            if (message.Words[i - 1] is "by" or "before" && int.TryParse(message.Words[i], CultureInfo.InvariantCulture, out var age)
                && age is >= Youngest and <= Oldest) return age;
        return null;
    }

    /// <summary>Yes or no with the sum that says why; empty where no age was named or no length is held.</summary>
    internal static string Lead(Understood message, CatalogueEntry entry)
    {
        if (In(message) is not { } age || entry.Occupation.TrainingYears is not (> 0 and var years)) return "";
        var first = LeavingSchool + (int)Math.Ceiling(years);
        return first <= age ? $"Yes, that can fit: from school you could be there at about {first}. "
            : $"Straight from school you would be about {first}, so not by {age}. ";
    }
}
