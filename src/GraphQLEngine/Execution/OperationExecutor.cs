using System.Text.Json;
using GraphQLEngine.Errors;
using GraphQLEngine.Execution.Output;
using GraphQLEngine.Execution.Plans;
using GraphQLEngine.Execution.Values;

namespace GraphQLEngine.Execution;

/// <summary>Runs one operation and writes its response.</summary>
/// <remarks>Source: GraphQL specification, sections 6.2 and 7.1.</remarks>
internal static class OperationExecutor
{
    internal static ValueTask<ExecutionResult> ExecuteAsync(
        PreparedOperation operation, JsonElement given, object context, ExecutionOptions options, CancellationToken cancellationToken)
    {
        var errors = new List<GraphQLError>();
        var variables = VariableCoercion.Coerce(operation.Variables, given, errors);
        return errors.Count > 0
            ? new(ExecutionResult.Refused(errors))
            : ExecuteAsync(operation, variables, context, options, cancellationToken);
    }

    internal static ValueTask<ExecutionResult> ExecuteAsync(
        PreparedOperation operation, VariableValues variables, object context, ExecutionOptions options,
        CancellationToken cancellationToken)
    {
        OperationPlan plan;
        try
        {
            plan = operation.PlanFor(variables);
        }
        catch (GraphQLException exception)
        {
            return new(ExecutionResult.Refused(exception.Error));
        }

        var state = new RequestState(context, variables, options.Diagnostics, plan.ArgumentSlots, options.MaximumResponseBytes, cancellationToken);
        if (options.Guard?.Check(new(operation.Definition, plan, state)) is { } refusal) return new(ExecutionResult.Refused(refusal));
        return plan.Root.IsAsync ? RunAsync(plan, state, context) : new(Run(plan, state, context));
    }

    private static ExecutionResult Run(OperationPlan plan, RequestState state, object root)
    {
        var frame = new ResultFrame(state, plan.UsualBytes);
        try
        {
            state.CancellationToken.ThrowIfCancellationRequested();
            frame.Output.WriteRaw("{\"data\":"u8);
            return End(plan, frame, plan.Root.Write(root, frame));
        }
        catch (OutputTooLargeException)
        {
            return TooLarge(frame);
        }
    }

    private static async ValueTask<ExecutionResult> RunAsync(OperationPlan plan, RequestState state, object root)
    {
        var frame = new ResultFrame(state, plan.UsualBytes);
        try
        {
            state.CancellationToken.ThrowIfCancellationRequested();
            frame.Output.WriteRaw("{\"data\":"u8);
            var written = plan.IsSerial ? plan.Root.WriteSeriallyAsync(root, frame) : plan.Root.WriteAsync(root, frame);
            return End(plan, frame, await written.ConfigureAwait(false));
        }
        catch (OutputTooLargeException)
        {
            return TooLarge(frame);
        }
    }

    private static ExecutionResult End(OperationPlan plan, ResultFrame frame, bool written)
    {
        if (!written)
        {
            frame.Output.Truncate("{\"data\":".Length);
            frame.Output.WriteNull();
        }

        if (frame.Output.Length > frame.Request.MaximumBytes) return TooLarge(frame);
        if (frame.Errors.Count > 0)
        {
            frame.Output.WriteRaw(",\"errors\":"u8);
            ErrorWriter.Write(frame.Output, frame.Errors);
        }

        if (frame.Request.HasResponseExtensions)
        {
            frame.Output.WriteRaw(",\"extensions\":"u8);
            ErrorWriter.WriteValue(frame.Output, frame.Request.ResponseExtensions);
        }

        frame.Output.WriteByte((byte)'}');
        plan.Learn(frame.Output.Length);
        return new(frame.Output, frame.Errors, isExecuted: true);
    }

    private static ExecutionResult TooLarge(ResultFrame frame)
    {
        var maximum = frame.Request.MaximumBytes;
        frame.Dispose();
        var error = GraphQLError.OverLimit($"The response is larger than {maximum} bytes.", "responseBytes", maximum, maximum + 1L);
        var output = new JsonOutput(int.MaxValue);
        output.WriteRaw("{\"data\":null,\"errors\":"u8);
        ErrorWriter.Write(output, [error]);
        output.WriteByte((byte)'}');
        return new(output, [error], isExecuted: true);
    }
}
