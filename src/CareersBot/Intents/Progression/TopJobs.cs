using System.Globalization;
using CareersBot.Understanding;
using CareersCatalogue.Occupations;
using CareersCatalogue.Routes;
using CareersCatalogue.Snapshot;

namespace CareersBot.Intents.Progression;

/// <summary>What people call by a rank and not by a job: the consultant, and whoever runs the hospital.</summary>
internal static class TopJobs
{
    /// <summary>The answer; null when a message asks for neither, or names a job beside it.</summary>
    internal static Answer? Of(Ask ask) => IsRunning(ask.Message) ? Running(ask)
        : ask.Message.Mentions.Count == 0 && ask.Message.Says("consultant", "consultants") && !ask.Message.Has("pay") && ask.Message.Says("become", "be", "above", "how", "long", "until", "till", "years", "get") ? Consultant(ask) : null;

    private static bool IsRunning(Understood message) => (message.Says("ceo") && message.Says("become", "be", "how", "get"))
        || (message.Says("run", "running", "charge") && message.Says("hospital") && message.Says("end", "become", "be", "up", "how", "get"));

    // Those with whom a whole line of steps by leading others ends.
    private static Answer? Running(Ask ask)
    {
        var top = ask.Catalogue.Entries.Where(entry => entry.Occupation.Title.Contains("director", StringComparison.OrdinalIgnoreCase)
                && ask.Catalogue.Entries.Any(from => from.Occupation.Progression.Any(step => step.Kind == StepKind.Management && step.To == entry.Occupation.Slug)))
            .OrderByDescending(entry => entry.Occupation.TrainingYears ?? 0).ThenBy(entry => entry.Ordinal).Take(3).ToList();
        if (top.Count == 0) return null;
        var years = top.Min(entry => entry.Occupation.TrainingYears ?? 0);
        return new($"Nobody starts there: people get there by leading others. The jobs nearest the top that I hold: {Wording.Join([.. top.Select(Wording.InSentence)])}. They come about {Years(years)} or more years after 18.")
        {
            Actions = [.. Wording.Buttons(top, 2), "Where can it lead?", "What jobs are there?"],
            Entries = top,
            Sources = [top[0].Occupation.Sources[0]],
            Simpler = "You work your way up. It takes many years.",
        };
    }

    private static Answer? Consultant(Ask ask)
    {
        if (Terms.Find(ask.Catalogue, "consultant") is not { } term) return null;
        var doctors = ask.Catalogue.Entries.Where(entry => entry.Routes.Any(route => route.Type.Kind == EntryRouteKind.SpecialtyTraining && route.LeadsToRegister is null or { Abbreviation: "GMC" })
            && entry.Occupation is { SpecialismOf: null, TrainingYears: not null, Registration.Regulator.Abbreviation: "GMC" }).ToList();
        if (doctors.Count == 0) return null;
        var (least, most) = (doctors.Min(entry => entry.Occupation.TrainingYears!.Value), doctors.Max(entry => entry.Occupation.TrainingYears!.Value)); // those without were left out
        return new($"{term.Term}: {Wording.Inside(Wording.Cut(term.Meaning, 18))} The doctors' jobs of that kind here take about {Years(least)} to {Years(most)} years from age 18. Which field of medicine do you wonder about?")
        {
            Actions = ["Doctor", "What does it pay?", "What jobs are there?"],
            Entries = [.. doctors.Take(JobList.MostKept)],
            Sources = [doctors[0].Occupation.Sources[0]],
            More = term.Meaning,
            Simpler = $"A consultant is a senior doctor. It takes {Years(least)} years or more.",
        };
    }

    private static string Years(double years) => years.ToString("0.#", CultureInfo.InvariantCulture);
}
