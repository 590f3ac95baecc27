using System.Globalization;
using CareersCatalogue.Support;

namespace CareersBot.Intents.Human;

/// <summary>A person to talk to.</summary>
internal static class HumanIntent
{
    internal static Intent Row { get; } = new()
    {
        Id = "human",
        IsQuestion = false,
        IsSubject = true,
        Labels = ["Talk to a person"],
        Rule = ask => ask.Message.Says("jobs", "careers", "roles") && ask.Message.Says("talking", "answering", "listening") ? -0.5 // work on a helpline
            : (ask.Message.Has("human") || ask.Message.Says("number", "phone", "text", "contact")) && Named(ask) is not null ? 0.6 : 0,
        Policy = ask => (Named(ask) ?? ask.Catalogue.Contents.HelpServices.OrderByDescending(service => service.Phone is not null)
            .FirstOrDefault(service => service.Kind == HelpKind.CareersAdvice && service.Nations.Contains(ask.Nation))) is { } service
            ? HumanReplies.Service(service) : HumanReplies.None,
    };

    // A service is named by the first word of its name when no other begins with it: "Meic", "Childline".
    private static HelpService? Named(Ask ask) => ask.Catalogue.Contents.HelpServices.FirstOrDefault(service =>
    {
        var name = Understanding.Tokens.Plain(service.Name);
        var said = string.Join(' ', ask.Message.Words);
        return name.Contains(' ', StringComparison.Ordinal) ? $" {said} ".Contains($" {name} ", StringComparison.Ordinal) && service.Phone is not null : name.Length >= 4 && name is not ("mind" or "calm" or "shout" or "switchboard") && ask.Message.Words.Contains(name);
    });
}

internal static class HumanReplies
{
    internal static Answer Service(HelpService service)
    {
        var how = service.Phone is { } phone ? $"{service.Name} on {phone}" : service.Text is { } text ? $"{service.Name}: {text}" : $"{service.Name}: {WhereAdvertised.WhereAdvertisedReplies.Short(service.Url)}";
        var hours = service.Hours is { } open ? $" Open: {open}." : "";
        var audience = service.Audience is { } whom ? $" For: {Wording.Lower(whom)}." : "";
        return new($"You can talk to real people at {how}.{audience}{hours} Checked on {service.Source.Retrieved.ToString("d MMMM yyyy", CultureInfo.InvariantCulture)}. A teacher or careers adviser at school can help too.")
        {
            Actions = ["Other nations", "What jobs are there?", "Where are jobs listed?"],
            Sources = [service.Source],
            Simpler = $"Call {service.Name}{(service.Phone is { } number ? $" on {number}" : "")}.",
        };
    }

    internal static Answer None { get; } = new("No adviser is connected to this chat. A teacher or careers adviser at school can help, or your local careers service.") { Actions = ["What jobs are there?", "Where are jobs listed?"] };
}
