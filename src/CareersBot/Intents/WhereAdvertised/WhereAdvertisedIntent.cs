using CareersCatalogue.Support;

namespace CareersBot.Intents.WhereAdvertised;

/// <summary>Where jobs and apprenticeships are advertised.</summary>
internal static class WhereAdvertisedIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "where_advertised",
        Labels = ["Where are jobs listed?"],
        Rule = ask => NamedSites.IsAsked(ask.Message) || TownNamed.IsAsked(ask) ? 1 : ask.Message.Says("bank") && ask.Message.Says("join", "apply", "sign") ? 1.2 : 0,
        Policy = ask =>
        {
            var kind = ask.Message.Has("apprenticeship") ? HelpKind.Apprenticeships : HelpKind.Vacancies;
            var services = ask.Catalogue.Contents.HelpServices.Where(service => service.Kind == kind && service.Nations.Contains(ask.Nation))
                .OrderBy(service => service.Slug.Value.Contains("nhs", StringComparison.Ordinal) ? 0 : 1).ToList();
            return services.Count == 0 ? WhereAdvertisedReplies.NotHeld(ask) : NamedSites.Of(ask, services) ?? WhereAdvertisedReplies.Sites(ask, services);
        },
    };
}

internal static class WhereAdvertisedReplies
{
    internal static Answer Sites(Ask ask, IReadOnlyList<HelpService> services)
    {
        var first = services[0];
        var second = services.Count > 1 ? $" Also {services[1].Name}: {Short(services[1].Url)}." : "";
        return new($"Look on {first.Name}: {Short(first.Url)} ({ask.NationName}).{second} {(TownNamed.IsAsked(ask) ? "I hold no adverts by town, but you can search by town there. New ones go up every day." : "New adverts go up every day and some close early, so look often. You can search by town.")}")
        {
            Actions = ["Apprenticeship adverts", "Jobs with no exams", "Talk to a person"],
            Sources = [.. services.Take(2).Select(service => service.Source)],
            Entries = ask.Message.Occupation is { } job ? [job] : [],
            More = ask.Message.Occupation is { } searched && first.Slug.Value == "nhs-jobs" ? $"A ready search: {VacancySearch.AddressFor(searched.Occupation)}" : null,
            Simpler = $"Go to {Short(first.Url)}. Type your town.",
        };
    }

    internal static Answer NotHeld(Ask ask) => new($"I don't hold a job site for {ask.NationName}. An adviser can tell you where to look.") { Actions = ["Talk to a person", "What jobs are there?"] };

    internal static string Short(string? url) => (url ?? "").Replace("https://", "", StringComparison.Ordinal).Replace("www.", "", StringComparison.Ordinal).TrimEnd('/');
}
