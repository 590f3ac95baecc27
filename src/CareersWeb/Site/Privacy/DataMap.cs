using CareersWeb.Conversations;
using CareersWeb.Outreach;

namespace CareersWeb.Site.Privacy;

/// <summary>
/// Every table and column of the database: what it holds, whether about a person, how long and how it is erased. A test holds these rows
/// against the database itself, so that nothing can be stored that the privacy page does not tell.
/// </summary>
internal sealed class DataMap(RetentionOptions retention, OutreachOptions outreach)
{
    private const string Nobody = "Nothing about a person.";
    private const string Never = "Nobody needs to: it says nothing about anybody.";
    private const string Hash = "a fingerprint of the code, from which the code cannot be worked out";

    /// <summary>Those about people first.</summary>
    public IReadOnlyList<StoredTable> Tables =>
    [
        new("conversations", "Chats, so that the answers make sense together.",
            "What somebody typed and was answered. Most phone numbers, e-mail addresses, postcodes and street addresses are taken out first; names and schools "
                + "only after words such as “my name is”. No address of a device. In Teams and other such channels also the channel’s own identifier of the person.",
            $"{retention.ConversationHours} hours after the last message.",
            "Whoever chats, at once, with “Delete chat”. Saying “forget me” erases everything said before; the answer to it stays as long as a chat.",
            TimeSpan.FromHours(retention.ConversationHours),
            [
                new("id", "a random code; for a chat in a channel a fingerprint of the channel’s identifier of it"), new("version", "how often the row was changed"),
                new("state", "the messages with their times and the language of the device; an identifier of whoever writes, random here, the channel’s own in Teams and "
                    + "such; what the chat remembers, such as the jobs talked about, likes, school year, nation, an age group if one was told, the code of a "
                    + "list, which kind of help was named last, and whether an answer helped"), new("created_ms", "when the chat began"),
                new("last_active_ms", "when the last message came"), new("expires_ms", "when it is erased"),
            ]),
        new("saved_lists", "Lists of jobs that somebody asked a code for.",
            "Which jobs somebody saved. Nothing of who it was.",
            $"{retention.SavedListDays} days after the last change.",
            "Whoever has the code, at once, on the page of the list or in the chat.",
            TimeSpan.FromDays(retention.SavedListDays),
            [new("hash", Hash), new("jobs", "which jobs"), new("expires_ms", "when it is erased")]),
        new("outreach_answers", "What people answered at an event.",
            "Which answers one person chose. Not who it was, when it was, or on which device.",
            $"{outreach.AnswerDays} days after the event is over and late answers are in.",
            "Whoever has the code that was shown after sending, at once. Totals that were out already stay.",
            TimeSpan.FromDays(outreach.AnswerDays),
            [
                new("event_code", "which event"), new("number", "the place in the row of those who answered"), new("receipt_hash", Hash),
                new("answers", "which answers were chosen, never words that somebody typed"),
            ]),
        new("outreach_figures", "How many people chose each answer at an event.",
            "Sums alone. What few people chose is not shown to anybody.", "As long as the event.", "With the event.", null,
            [new("event_code", "which event"), new("version", "how often they were counted"), new("figures", "the sums")]),
        new("outreach_events", "The events themselves.",
            "Nothing about those who answer. The organiser chooses the event’s name.", "Until whoever runs this site deletes the event.",
            "Whoever runs this site, with the command “events delete”.", null,
            [
                new("code", "what people type to answer"), new("name", "what the organiser calls the event"), new("question_set", "which questions"),
                new("organiser_hash", "a fingerprint of the organiser’s key"), new("opens_ms", "when it begins"), new("closes_ms", "when it ends"),
                new("final_ms", "until when late answers are taken"), new("maximum_responses", "how many people may answer"),
                new("last_number", "how many have answered"),
            ]),
        new("api_keys", "Keys of partners who use the API a lot.",
            "Who the key was given to, as whoever runs this site wrote it: usually an organisation.",
            "A key that was ended stays in the list, so that it tells what became of it.",
            "Whoever runs this site, in the database.", null,
            [
                new("id", "a short name of the key"), new("name", "who it was given to"), new("hash", "a fingerprint of the key"),
                new("created_ms", "when it was made"), new("revoked_ms", "when it was ended"),
            ]),
        new("surface_changes", "When a part of this site was switched off or on, and why.", Nobody, "For good.", Never, null,
            [
                new("number", "the order"), new("surface", "which part"), new("is_off", "off or on"), new("reason", "what visitors were told"),
                new("changed_ms", "when"),
            ]),
        new("releases", "Editions of the catalogue of jobs.", Nobody, "The last four editions.", Never, null,
            [
                new("id", "the order"), new("version", "its name"), new("checksum", "a fingerprint of its files"), new("created_ms", "when it was made"),
                new("licence", "how it may be used"), new("occupation_count", "how many jobs"), new("entry_route_count", "how many ways in"),
            ]),
        new("release_files", "What stands in an edition.", Nobody, "As long as the edition.", Never, null,
            [new("release_id", "which edition"), new("path", "name of the file"), new("document", "what stands in it")]),
        new("current_release", "Which edition is shown.", Nobody, "For good.", Never, null,
            [new("id", "always 1"), new("release_id", "which edition"), new("imported_checksum", "a fingerprint of the files read last")]),
        new("schema_versions", "How the database was set up.", Nobody, "For good.", Never, null,
            [new("version", "the step"), new("applied_ms", "when it was taken")]),
    ];

    /// <summary>What the pages keep in a visitor's own browser; it is not sent to us by being there.</summary>
    public static IReadOnlyList<(string Name, string Holds, string Kept)> OnTheDevice { get; } =
    [
        ("careers-saved", "the jobs you saved", "until you remove them"),
        ("careers-saved-probe", "nothing: it asks whether your browser keeps things", "not at all"),
        ("careers-saved-pages-1", "once you saved a job: the pages of your saved jobs and of your last search, so that they open without a network",
            "until you remove all saved jobs"),
        ("careers-chat", "the code of your chat", "until you close the tab"),
        ("careers-chat-draft", "what you typed in the chat and did not send", "until you send it or close the tab"),
        ("careers-event-answers", "answers at an event that wait for a network", "until they are sent"),
        ("careers-events", "the page of questions, so that it opens without a network", "until you clear your browser"),
        ("careers-offer", "what you ticked off after an offer", "until you take off all ticks"),
        ("careers-sheets", "what you wrote and ticked for an application or an interview", "until you delete it on that page"),
        ("graphiql", "what you typed into the editor of the API", "until you close the tab"),
    ];
}
