using BotProtocol.Conversations;
using BotProtocol.OverHttp;

namespace CareersWeb.DirectLine;

/// <summary>
/// Erases a chat for whoever holds its token: first what the bot keeps beyond it, such as a list under a code, then all that was said.
/// It works while the bot is switched off, and it is not limited: nobody has to wait to be forgotten.
/// </summary>
internal static class ChatForgetting
{
    /// <summary><c>DELETE /chat/conversations/{id}</c></summary>
    /// <returns>204 when it is gone, also when it was gone before; 403 without a token that opens it.</returns>
    public static async Task<IResult> AnswerAsync(string id, HttpContext http, DirectLineService service, BotConversations conversations)
    {
        if (!service.IsAllowed(DirectLineEndpoints.Authorization(http), id) || !ConversationId.TryParse(id, out var conversation))
            return new DirectLineResult(DirectLineAnswer.Error(StatusCodes.Status403Forbidden, "Forbidden", "Only the token of a chat can delete it."));
        await conversations.SendTextAsync(conversation, CareersBot.CareersBot.ForgetMe, null, http.RequestAborted);
        await conversations.ForgetAsync(conversation, http.RequestAborted);
        return Results.NoContent();
    }
}
