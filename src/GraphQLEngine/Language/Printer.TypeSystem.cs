namespace GraphQLEngine.Language;

public sealed partial class Printer
{
    private void WriteTypeSystem(Node node)
    {
        switch (node)
        {
            case SchemaDefinitionNode schema:
                Description(schema.Description).Text(schema.IsExtension ? "extend schema" : "schema").Directives(schema.Directives).Members(schema.OperationTypes);
                break;
            case OperationTypeDefinitionNode operation: Text(Keyword(operation.Operation)).Text(": ").Write(operation.Type); break;
            case ScalarTypeDefinitionNode scalar: Head(scalar, "scalar").Directives(scalar.Directives); break;
            case CompositeTypeDefinitionNode type:
                Head(type, type is ObjectTypeDefinitionNode ? "type" : "interface");
                if (type.Interfaces.Count > 0) Text(" implements ").Separated(type.Interfaces, " & ");
                Directives(type.Directives).Members(type.Fields);
                break;
            case UnionTypeDefinitionNode union:
                Head(union, "union").Directives(union.Directives);
                if (union.Types.Count > 0) Text(" = ").Separated(union.Types, " | ");
                break;
            case EnumTypeDefinitionNode type: Head(type, "enum").Directives(type.Directives).Members(type.Values); break;
            case InputObjectTypeDefinitionNode input: Head(input, "input").Directives(input.Directives).Members(input.Fields); break;
            case FieldDefinitionNode field:
                Description(field.Description).Text(field.Name.Value).ArgumentDefinitions(field.Arguments).Text(": ").Write(field.Type);
                Directives(field.Directives);
                break;
            case InputValueDefinitionNode value: WriteInputValue(value); break;
            case EnumValueDefinitionNode value: Description(value.Description).Text(value.Name.Value).Directives(value.Directives); break;
            case DirectiveDefinitionNode directive:
                Description(directive.Description).Text("directive @").Text(directive.Name.Value).ArgumentDefinitions(directive.Arguments);
                Text(directive.IsRepeatable ? " repeatable on " : " on ").Separated(directive.Locations, " | ");
                break;
        }
    }

    private Printer Head(TypeDefinitionNode type, string keyword) =>
        Description(type.Description).Text(type.IsExtension ? "extend " : "").Text(keyword).Text(" ").Text(type.Name.Value);

    private Printer Members(IReadOnlyList<Node> members) => members.Count == 0 ? this : Text(" ").Block(members);

    private void WriteInputValue(InputValueDefinitionNode value)
    {
        Description(value.Description).Text(value.Name.Value).Text(": ").Write(value.Type);
        if (value.DefaultValue is { } defaultValue) Text(" = ").Write(defaultValue);
        Directives(value.Directives);
    }

    /// <summary>On one line, unless an argument is described: then a line each.</summary>
    private Printer ArgumentDefinitions(IReadOnlyList<InputValueDefinitionNode> arguments)
    {
        if (arguments.Count == 0) return this;
        if (arguments.All(argument => argument.Description is null)) return Text("(").Separated(arguments, ", ").Text(")");
        var outer = _indent;
        _indent += "  ";
        Text("(\n");
        foreach (var argument in arguments)
        {
            Text(_indent).Write(argument);
            Text("\n");
        }

        _indent = outer;
        return Text(_indent).Text(")");
    }
}
