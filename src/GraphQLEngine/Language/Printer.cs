using System.Text;

namespace GraphQLEngine.Language;

/// <summary>Writes nodes as text that reads back as the same nodes.</summary>
public sealed partial class Printer
{
    private readonly StringBuilder _output = new();
    private string _indent = "";

    private Printer() { }

    /// <summary>Writes any node; two spaces a level, definitions apart by an empty line, no line end after the last.</summary>
    public static string Print(Node node)
    {
        var printer = new Printer();
        printer.Write(node);
        return printer._output.ToString();
    }

    private void Write(Node node)
    {
        switch (node)
        {
            case DocumentNode document: Separated(document.Definitions, "\n\n"); break;
            case NameNode name: _output.Append(name.Value); break;
            case DirectiveNode directive: Text("@").Text(directive.Name.Value).Arguments(directive.Arguments); break;
            case ArgumentNode argument: Text(argument.Name.Value).Text(": ").Write(argument.Value); break;
            case ValueNode value: WriteValue(value); break;
            case ObjectFieldNode field: Text(field.Name.Value).Text(": ").Write(field.Value); break;
            case NamedTypeNode type: _output.Append(type.Name.Value); break;
            case ListTypeNode type: Text("[").Write(type.Type); Text("]"); break;
            case NonNullTypeNode type: Write(type.Type); Text("!"); break;
            case OperationDefinitionNode operation: WriteOperation(operation); break;
            case VariableDefinitionNode variable: WriteVariableDefinition(variable); break;
            case FragmentDefinitionNode fragment:
                Description(fragment.Description).Text("fragment ").Text(fragment.Name.Value).Text(" on ").Write(fragment.TypeCondition);
                Directives(fragment.Directives).Text(" ").Write(fragment.SelectionSet);
                break;
            case SelectionSetNode set: Block(set.Selections); break;
            case FieldNode field: WriteField(field); break;
            case FragmentSpreadNode spread: Text("...").Text(spread.Name.Value).Directives(spread.Directives); break;
            case InlineFragmentNode fragment:
                Text("...");
                if (fragment.TypeCondition is { } condition) Text(" on ").Write(condition);
                Directives(fragment.Directives).Text(" ").Write(fragment.SelectionSet);
                break;
            default: WriteTypeSystem(node); break;
        }
    }

    private void WriteOperation(OperationDefinitionNode operation)
    {
        Description(operation.Description);
        var isShort = operation is { Operation: OperationType.Query, Name: null, Variables.Count: 0, Directives.Count: 0, Description: null };
        if (!isShort)
        {
            Text(Keyword(operation.Operation));
            if (operation.Name is { } name) Text(" ").Text(name.Value);
            if (operation.Variables.Count > 0) Text(operation.Name is null ? " (" : "(").Separated(operation.Variables, ", ").Text(")");
            Directives(operation.Directives).Text(" ");
        }

        Write(operation.SelectionSet);
    }

    private void WriteVariableDefinition(VariableDefinitionNode variable)
    {
        if (variable.Description is { } description) Quote(description.Value).Text(" ");
        Text("$").Text(variable.Variable.Name.Value).Text(": ").Write(variable.Type);
        if (variable.DefaultValue is { } value) Text(" = ").Write(value);
        Directives(variable.Directives);
    }

    private void WriteField(FieldNode field)
    {
        if (field.Alias is { } alias) Text(alias.Value).Text(": ");
        Text(field.Name.Value).Arguments(field.Arguments).Directives(field.Directives);
        if (field.SelectionSet is { } set) Text(" ").Write(set);
    }

    private static string Keyword(OperationType operation) => operation switch
    {
        OperationType.Query => "query",
        OperationType.Mutation => "mutation",
        _ => "subscription",
    };

    private Printer Text(string text)
    {
        _output.Append(text);
        return this;
    }

    private Printer Arguments(IReadOnlyList<ArgumentNode> arguments) =>
        arguments.Count == 0 ? this : Text("(").Separated(arguments, ", ").Text(")");

    private Printer Directives(IReadOnlyList<DirectiveNode> directives) =>
        directives.Count == 0 ? this : Text(" ").Separated(directives, " ");

    private Printer Separated(IReadOnlyList<Node> nodes, string separator)
    {
        for (var index = 0; index < nodes.Count; index++)
        {
            if (index > 0) Text(separator);
            Write(nodes[index]);
        }

        return this;
    }

    private Printer Block(IReadOnlyList<Node> nodes)
    {
        var outer = _indent;
        _indent += "  ";
        Text("{\n");
        foreach (var node in nodes)
        {
            Text(_indent).Write(node);
            Text("\n");
        }

        _indent = outer;
        return Text(_indent).Text("}");
    }
}
