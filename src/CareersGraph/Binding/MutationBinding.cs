using CareersCatalogue.Ports;
using CareersCatalogue.Snapshot;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>What became of <c>forgetConversation</c>.</summary>
internal readonly record struct Forgotten(bool Erased);

/// <summary>What a mutation refuses, and where in its arguments.</summary>
internal sealed record UserError(string Code, string Message, IReadOnlyList<string>? Path);

/// <summary>The fields of <c>Mutation</c>: talking with the bot, and what people answer at events.</summary>
internal static class MutationBinding
{
    public static void Add(SchemaBinder bind)
    {
        bind.Object<CareersRequest>("Mutation", type =>
        {
            type.FieldAsync("submitQuestionnaire", OutreachBinding.SubmitAsync);
            type.FieldAsync("eraseAnswers", OutreachBinding.EraseAsync);
            type.FieldAsync("closeEvent", OutreachBinding.CloseAsync);
            type.FieldAsync("sendMessage", SendMessageAsync);
            type.FieldAsync("forgetConversation", async (request, call, cancellationToken) =>
                new Forgotten(await request.Conversation.ForgetAsync(call.Argument<string>("conversationId"), cancellationToken)));
        });
        bind.Object<ConversationTurn>("SendMessagePayload", type =>
        {
            type.Field("conversationId", turn => turn.ConversationId);
            type.Field("replies", turn => turn.Replies);
            type.Field("errors", UserError[] (turn) => turn.Problem is { } problem ? [new(problem.Code, problem.Message, ["input", "text"])] : []);
        });
        bind.Object<Forgotten>("ForgetConversationPayload", type => type.Field("erased", forgotten => forgotten.Erased));
        bind.Object<BotReply>("BotReply", type =>
        {
            type.Field("text", reply => reply.Text);
            type.Field("suggestedActions", reply => reply.SuggestedActions);
            type.Field("occupations", Occupations);
            type.Field("sources", reply => reply.Sources);
            type.Field("intent", reply => reply.Intent);
        });
        bind.Object<UserError>("UserError", type =>
        {
            type.Field("message", error => error.Message);
            type.Field("path", error => error.Path);
            type.Field("code", error => error.Code);
        });
    }

    private static async ValueTask<ConversationTurn> SendMessageAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken)
    {
        var input = call.Argument<InputObject>("input");
        return await request.Conversation.SendAsync(
            input.Get<string?>("conversationId"), input.Get<string>("text"), input.Get<string?>("locale") ?? "en-GB", cancellationToken);
    }

    // A conversation may speak of an occupation that the release of this moment no longer has; it is left out then.
    private static IReadOnlyList<CatalogueEntry> Occupations(BotReply reply, FieldCall call)
    {
        var catalogue = call.Context<CareersRequest>().Catalogue;
        return [.. reply.Occupations.Select(slug => catalogue.Find(slug.Value)).OfType<CatalogueEntry>()];
    }
}
