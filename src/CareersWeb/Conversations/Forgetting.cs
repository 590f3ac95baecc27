using CareersCatalogue.Outreach;
using CareersCatalogue.Ports;
using CareersData.Conversations;
using CareersData.SavedLists;
using CareersWeb.Outreach;

namespace CareersWeb.Conversations;

/// <summary>Erases everything that is kept beyond its time.</summary>
internal sealed class Forgetting(
    ConversationStore conversations, SavedListStore lists, Questionnaires questionnaires, OutreachOptions outreach, ICatalogue catalogue, TimeProvider time)
{
    /// <summary>Erases it now; says how many conversations, saved lists and people's answers.</summary>
    public async Task<(int Conversations, int Lists, int Answers)> RunAsync(CancellationToken cancellationToken)
    {
        var now = time.GetUtcNow();
        var erased = await conversations.DeleteExpiredAsync(now, cancellationToken);
        var erasedLists = await lists.DeleteExpiredAsync(now, cancellationToken);
        var sets = catalogue.Current.Catalogue.Contents.QuestionSets;
        return (erased, erasedLists, await questionnaires.ForgetAsync(sets, now.AddDays(-outreach.AnswerDays), cancellationToken));
    }
}
