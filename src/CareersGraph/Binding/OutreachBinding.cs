using CareersCatalogue.Outreach;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution;
using GraphQLEngine.Execution.Binding;
using GraphQLEngine.Execution.Values;

namespace CareersGraph.Binding;

/// <summary>What became of <c>eraseAnswers</c>.</summary>
internal readonly record struct AnswersErased(bool Erased);

/// <summary>What became of <c>closeEvent</c>.</summary>
internal sealed record EventClosed(AskedEvent? Event);

/// <summary>Events, their questions, what is answered and what comes of it.</summary>
internal static class OutreachBinding
{
    public static void Add(SchemaBinder bind)
    {
        AddQuestions(bind);
        AddInsights(bind);
        bind.Object<SubmissionOutcome>("SubmitQuestionnairePayload", type =>
        {
            type.Field("accepted", outcome => outcome.Receipt is not null);
            type.Field("receipt", outcome => outcome.Receipt?.ToString());
            type.Field("errors", outcome => outcome.Problems.Select(problem =>
                new UserError(problem.Code, problem.Message, problem.Field.Count == 0 ? null : ["input", .. problem.Field])).ToArray());
        });
        bind.Object<AnswersErased>("EraseAnswersPayload", type => type.Field("erased", outcome => outcome.Erased));
        bind.Object<EventClosed>("CloseEventPayload", type => type.Field("event", outcome => outcome.Event));
    }

    /// <summary>Answers <c>Query.event</c>.</summary>
    public static async ValueTask<AskedEvent?> EventAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken) =>
        await request.Outreach.FindAsync(request.QuestionSets, call.Argument<string>("code"), cancellationToken);

    /// <summary>Answers <c>Query.insights</c>.</summary>
    public static async ValueTask<Insights> InsightsAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken)
    {
        var (from, to) = (call.Argument<DateOnly?>("from"), call.Argument<DateOnly?>("to"));
        if (call.Argument<string?>("event") is not { } code)
            return await request.Outreach.InsightsAsync(request.QuestionSets, from, to, cancellationToken);
        if (await request.Outreach.FindAsync(request.QuestionSets, code, cancellationToken) is not { } asked) throw NoEvent();
        if (!Questionnaires.LiesWithin(asked.Event, from, to)) return InsightReading.Of(asked.Questions, EventFigures.None);
        return await request.Outreach.InsightsAsync(request.QuestionSets, code, cancellationToken) ?? throw NoEvent();
    }

    /// <summary>Answers <c>Mutation.submitQuestionnaire</c>.</summary>
    public static async ValueTask<SubmissionOutcome> SubmitAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken)
    {
        var input = call.Argument<InputObject>("input");
        var answers = input.Get<InputObject[]>("answers").Select(answer => new SentAnswer(answer.Get<string>("key"), answer.Get<string[]>("values")));
        var sent = new Submission(
            input.Get<string>("event"), [.. answers], input.Get<string?>("receipt"), input.Get<DateTimeOffset?>("answeredAt"));
        return await request.Outreach.SubmitAsync(request.QuestionSets, sent, cancellationToken);
    }

    /// <summary>Answers <c>Mutation.eraseAnswers</c>.</summary>
    public static async ValueTask<AnswersErased> EraseAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken) =>
        new(await request.Outreach.EraseAsync(call.Argument<string>("receipt"), cancellationToken));

    /// <summary>Answers <c>Mutation.closeEvent</c>.</summary>
    public static async ValueTask<EventClosed> CloseAsync(CareersRequest request, FieldCall call, CancellationToken cancellationToken)
    {
        var code = call.Argument<string>("code");
        var closed = await request.Outreach.CloseAsync(code, OrganiserKey.HashOf(call.Argument<string>("organiserKey")), cancellationToken);
        return new(closed is null ? null : await request.Outreach.FindAsync(request.QuestionSets, code, cancellationToken));
    }

    private static GraphQLException NoEvent() =>
        new(new GraphQLError(SubmissionProblems.NoEvent.Message) { Code = ErrorCodes.BadUserInput });

    private static void AddQuestions(SchemaBinder bind)
    {
        bind.Object<AskedEvent>("OutreachEvent", type =>
        {
            type.Field("code", asked => asked.Event.Code.Value);
            type.Field("name", asked => asked.Event.Name);
            type.Field("opensAt", asked => asked.Event.Opens);
            type.Field("closesAt", asked => asked.Event.Closes);
            type.Field("isOpen", asked => asked.IsOpen);
            type.Field("questions", asked => asked.Questions.Questions);
        });
        bind.Object<Question>("Question", type =>
        {
            type.Field("key", question => question.Key.Value);
            type.Field("text", question => question.Text.English);
            type.Field("welshText", question => question.Text.Welsh);
            type.Field("hint", question => question.Hint?.English);
            type.Field("mostAnswers", question => question.MostAnswers);
            type.Field("choices", question => question.Choices);
        });
        bind.Object<QuestionChoice>("QuestionChoice", type =>
        {
            type.Field("value", choice => choice.Key.Value);
            type.Field("label", choice => choice.Label.English);
            type.Field("welshLabel", choice => choice.Label.Welsh);
        });
    }

    private static void AddInsights(SchemaBinder bind)
    {
        bind.Object<Insights>("Insights", type =>
        {
            type.Field("responses", insights => insights.Responses);
            type.Field("questions", insights => insights.Questions);
            type.Field("consideringBefore", insights => insights.Considering?.Before);
            type.Field("consideringAfter", insights => insights.Considering?.After);
            type.Field("consideringChange", insights => insights.Considering?.PercentagePoints);
            type.Field("consideringSample", insights => insights.Considering?.Sample);
        });
        bind.Object<QuestionInsight>("QuestionInsight", type =>
        {
            type.Field("key", insight => insight.Question.Key.Value);
            type.Field("text", insight => insight.Question.Text.English);
            type.Field("answered", insight => insight.Answered);
            type.Field("answers", insight => insight.Answers);
        });
        bind.Object<AnswerShare>("AnswerShare", type =>
        {
            type.Field("value", answer => answer.Choice.Key.Value);
            type.Field("label", answer => answer.Choice.Label.English);
            type.Field("count", answer => answer.Count);
            type.Field("share", answer => answer.Share);
        });
    }
}
